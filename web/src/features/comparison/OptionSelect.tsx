import { type ReactNode, useId } from 'react';
import { IconChevronDown } from '../../ui/icons.ts';
import classes from './ComparisonOptions.module.css';

interface Props {
  name: string;
  label: string;
  value: string;
  drawing?: ReactNode;
  options: readonly { value: string; words: string }[];
  anyWords: string;
}

/** One of a list in a line of words. Keyed by its value, so that the address decides what it shows. */
export function OptionSelect({ name, label, value, drawing, options, anyWords }: Props) {
  const id = useId();

  return (
    <span className={classes.option}>
      <label htmlFor={id}>{label}</label>
      <span className={classes.control}>
        {drawing}
        <select key={value} id={id} name={name} defaultValue={value}>
          <option value="">{anyWords}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.words}
            </option>
          ))}
        </select>
        <IconChevronDown size={16} aria-hidden />
      </span>
    </span>
  );
}
