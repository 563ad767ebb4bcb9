import type { ReactNode } from 'react';
import { IconMinus, IconPlus } from '../../../ui/icons.ts';
import classes from './FilterSection.module.css';

interface Props {
  title: string;
  children: ReactNode;
}

/** One kind of filter; folds away. */
export function FilterSection({ title, children }: Props) {
  return (
    <details className={classes.section} open>
      <summary className={classes.title}>
        {title}
        <IconMinus size={16} className={classes.open} aria-hidden />
        <IconPlus size={16} className={classes.closed} aria-hidden />
      </summary>
      <fieldset className={classes.body}>
        <legend className={classes.legend}>{title}</legend>
        {children}
      </fieldset>
    </details>
  );
}
