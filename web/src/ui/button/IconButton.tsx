import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import classes from './Button.module.css';
import { type ButtonLook, buttonLook } from './buttonLook.ts';

interface Props extends Omit<ComponentProps<'button'>, 'aria-label'>, Omit<ButtonLook, 'isWide'> {
  /** What it does, read aloud and shown on hover. */
  label: string;
  children: ReactNode;
}

/** A button that shows only a drawing. */
export function IconButton({ label, variant = 'ghost', size, className, children, ...rest }: Props) {
  const look = buttonLook({ variant, size });

  return (
    <button
      type="button"
      title={label}
      {...rest}
      {...look}
      aria-label={label}
      className={clsx(look.className, classes.icon, className)}
    >
      {children}
    </button>
  );
}
