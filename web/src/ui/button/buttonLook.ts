import classes from './Button.module.css';

/** `primary` once a view; `quiet` for the many; `ghost` beside another button; `danger` for what cannot be taken back. */
export type ButtonVariant = 'primary' | 'default' | 'quiet' | 'ghost' | 'danger';
export type ButtonSize = 'normal' | 'small' | 'compact';

export interface ButtonLook {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** As wide as its place. */
  isWide?: boolean;
}

/** Attributes that draw anything as a button. */
export function buttonLook({ variant = 'default', size = 'normal', isWide }: ButtonLook) {
  return {
    className: classes.button,
    'data-variant': variant,
    'data-size': size,
    'data-wide': isWide ? '' : undefined,
  };
}
