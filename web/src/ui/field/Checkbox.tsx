import type { ComponentProps, ReactNode } from 'react';
import { IconCheck } from '../icons.ts';
import classes from './Checkbox.module.css';

interface Props extends Omit<ComponentProps<'input'>, 'type' | 'children'> {
  label: ReactNode;
  /** Right of the label: a count. */
  aside?: ReactNode;
  hint?: ReactNode;
  /** One of a group: drawn round, chosen alone. */
  isRadio?: boolean;
}

/** A box with its words; the whole row is the target. */
export function Checkbox({ label, aside, hint, isRadio, ...rest }: Props) {
  return (
    <label className={classes.row} data-off={rest.disabled ? '' : undefined}>
      <input {...rest} type={isRadio ? 'radio' : 'checkbox'} className={classes.input} />
      <span className={classes.box} data-radio={isRadio ? '' : undefined} aria-hidden>
        <IconCheck size={14} stroke={2.6} />
      </span>
      <span className={classes.words}>
        {label}
        {hint && <span className={classes.hint}>{hint}</span>}
      </span>
      {aside !== undefined && <span className={classes.aside}>{aside}</span>}
    </label>
  );
}
