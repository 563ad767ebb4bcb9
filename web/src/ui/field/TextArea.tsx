import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import classes from './Field.module.css';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';

type Props = FieldWords & Omit<ComponentProps<'textarea'>, 'id'>;

/** Several lines of text; grows with what is written. */
export function TextArea({ label, hint, error, isOptional, className, ...rest }: Props) {
  return (
    <FieldFrame label={label} hint={hint} error={error} isOptional={isOptional}>
      {(control) => <textarea rows={5} {...rest} {...control} className={clsx(classes.control, className)} />}
    </FieldFrame>
  );
}
