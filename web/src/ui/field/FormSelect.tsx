import { clsx } from 'clsx';
import { IconChevronDown } from '../icons.ts';
import classes from './Field.module.css';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';

interface Props extends FieldWords {
  name: string;
  defaultValue: string;
  options: readonly { value: string; label: string }[];
}

/** One of a few, in a form that is sent whole and works without scripts. */
export function FormSelect({ name, defaultValue, options, ...words }: Props) {
  return (
    <FieldFrame {...words}>
      {(control) => (
        <span className={classes.withIcon}>
          <select
            {...control}
            name={name}
            defaultValue={defaultValue}
            className={clsx(classes.control, classes.select)}
          >
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
