import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import classes from './Field.module.css';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';

type Props = FieldWords & Omit<ComponentProps<'input'>, 'id'>;

/** One line of text. */
export function Field({ label, hint, error, isOptional, className, ...rest }: Props) {
  return (
    <FieldFrame label={label} hint={hint} error={error} isOptional={isOptional}>
      {(control) => <input type="text" {...rest} {...control} className={clsx(classes.control, className)} />}
    </FieldFrame>
  );
}
