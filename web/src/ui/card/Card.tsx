import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import classes from './card.module.css';

interface Props extends Omit<ComponentProps<'section'>, 'ref'> {
  as?: 'section' | 'article' | 'div' | 'aside';
}

/** A group of things that belong together: a ring, no shadow. */
export function Card({ as: Tag = 'section', className, ...rest }: Props) {
  return <Tag {...rest} className={clsx(classes.card, className)} />;
}
