import type { ReactNode } from 'react';
import { IconCloudOff } from '../icons.ts';
import classes from './ErrorNote.module.css';

interface Props {
  /** What is not there, or not done. */
  title: string;
  /** What is safe, and what happens next. */
  children: ReactNode;
  /** Buttons. */
  actions?: ReactNode;
  icon?: ReactNode;
}

/** A failure in words: what is safe, what is not, what next. */
export function ErrorNote({ title, children, actions, icon }: Props) {
  return (
    <section role="alert" className={classes.note}>
      <span className={classes.icon} aria-hidden>
        {icon ?? <IconCloudOff size={20} />}
      </span>
      <div className={classes.words}>
        <h2 className="h3">{title}</h2>
        <div className="second">{children}</div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
    </section>
  );
}
