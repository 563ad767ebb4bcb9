import { useId } from 'react';
import classes from './Segment.module.css';

interface Option<Value extends string> {
  value: Value;
  label: string;
}

interface Props<Value extends string> {
  /** Names the group; read aloud, not shown. */
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  options: readonly Option<Value>[];
}

/** A few exclusive choices side by side: radio buttons that look like one control. */
export function Segment<Value extends string>({ label, value, onChange, options }: Props<Value>) {
  const name = useId();

  return (
    <fieldset className={classes.segment}>
      <legend className={classes.legend}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={classes.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
