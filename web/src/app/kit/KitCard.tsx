import type { ReactNode } from 'react';
import classes from './KitPage.module.css';

/** One piece with its name. */
export function KitCard({ name, children, isWide }: { name: string; children: ReactNode; isWide?: boolean }) {
  return (
    <section className={classes.card} data-wide={isWide ? '' : undefined}>
      <h2 className="label">{name}</h2>
      {children}
    </section>
  );
}
