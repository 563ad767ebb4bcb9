import { Trans } from '@lingui/react/macro';
import { type ReactNode, useId } from 'react';
import { IconAlertCircle } from '../icons.ts';
import classes from './Field.module.css';

export interface FieldWords {
  label: ReactNode;
  /** What it is for or how to write it; stands before the control. */
  hint?: ReactNode;
  /** What is wrong and how to put it right. */
  error?: ReactNode;
  /** Adds "optional" to the label. */
  isOptional?: boolean;
}

interface Props extends FieldWords {
  children: (control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
}

/** Label, hint and error around one control, tied together for a screen reader. */
export function FieldFrame({ label, hint, error, isOptional, children }: Props) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined;

  return (
    <div className={classes.field}>
      <label htmlFor={id} className={classes.label}>
        {label}
        {isOptional && (
          <span className={classes.optional}>
            {' '}
            <Trans>optional</Trans>
          </span>
        )}
      </label>
      {hint && (
        <p id={hintId} className={classes.hint}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p id={errorId} className={classes.error}>
          <IconAlertCircle size={16} aria-hidden />
          {error}
        </p>
      )}
    </div>
  );
}
