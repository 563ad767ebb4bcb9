import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { IconChevronDown } from '../icons.ts';
import classes from './Field.module.css';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';

interface Option<Value extends string> {
  value: Value;
  label: string;
}

interface Props<Value extends string> extends FieldWords, Omit<ComponentProps<'select'>, 'id' | 'value' | 'onChange'> {
  options: readonly Option<Value>[];
  value: Value | '';
  onChange: (value: Value) => void;
  /** Shown while nothing is chosen; can't be chosen again. */
  prompt?: string;
}

/** One of a few, by the device's own list. */
export function Select<Value extends string>(props: Props<Value>) {
  const { label, hint, error, isOptional, options, value, onChange, prompt, className, ...rest } = props;

  return (
    <FieldFrame label={label} hint={hint} error={error} isOptional={isOptional}>
      {(control) => (
        <span className={classes.withIcon}>
          <select
            {...rest}
            {...control}
            value={value}
            className={clsx(classes.control, classes.select, className)}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.target.value);
              if (chosen) onChange(chosen.value);
            }}
          >
            {prompt && (
              <option value="" disabled>
                {prompt}
              </option>
            )}
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
