import type { ReactNode } from 'react';
import classes from './ActionBar.module.css';

/** On a phone, the page's own actions in the place of the tabs; nothing on a wider screen. */
export function ActionBar({ children }: { children: ReactNode }) {
  return (
    <div className={classes.bar} data-action-bar>
      {children}
    </div>
  );
}
