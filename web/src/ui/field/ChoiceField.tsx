import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { IconChevronDown } from '../icons.ts';
import classes from './Field.module.css';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';

interface Props extends FieldWords, Omit<ComponentProps<'select'>, 'id' | 'value' | 'onChange'> {
  options: readonly { value: string; label: string }[];
}

/** One of a few in a form that is sent as it stands: works before, and without, any script. */
export function ChoiceField({ label, hint, error, isOptional, options, className, ...rest }: Props) {
  return (
    <FieldFrame label={label} hint={hint} error={error} isOptional={isOptional}>
      {(control) => (
        <span className={classes.withIcon}>
          <select {...rest} {...control} className={clsx(classes.control, classes.select, className)}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <IconChevronDown size={18} aria-hidden />
        </span>
      )}
    </FieldFrame>
  );
}
