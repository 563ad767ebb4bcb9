import type { ReactNode } from 'react';
import { DensityBar } from '../density/DensityBar.tsx';
import classes from './EmptyState.module.css';

interface Props {
  /** Text, or a heading element where the page has none. */
  title: ReactNode;
  /** Why it is empty. */
  children?: ReactNode;
  /** The nearest useful step. */
  actions?: ReactNode;
}

/** Nothing here: why, and the nearest useful step, under one nearly empty bar. */
export function EmptyState({ title, children, actions }: Props) {
  return (
    <section className={classes.empty}>
      <DensityBar value={2} of={100} width={120} rows={3} />
      {typeof title === 'string' ? <h2 className="h3">{title}</h2> : title}
      {children && <p className="second measure">{children}</p>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </section>
  );
}
