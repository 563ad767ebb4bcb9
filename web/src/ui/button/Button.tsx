import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import classes from './Button.module.css';
import { type ButtonLook, buttonLook } from './buttonLook.ts';

interface Props extends ComponentProps<'button'>, ButtonLook {
  /** Working on it: stays focusable, can't be pressed twice. */
  isBusy?: boolean;
}

export function Button({ variant, size, isWide, isBusy, className, children, onClick, ...rest }: Props) {
  const look = buttonLook({ variant, size, isWide });

  return (
    <button
      type="button"
      {...rest}
      {...look}
      className={clsx(look.className, className)}
      aria-disabled={isBusy || rest['aria-disabled']}
      aria-busy={isBusy || undefined}
      data-busy={isBusy ? '' : undefined}
      onClick={isBusy ? undefined : onClick}
    >
      {children}
      {isBusy && (
        <span className={classes.dots} aria-hidden>
          <span />
          <span />
          <span />
        </span>
      )}
    </button>
  );
}
