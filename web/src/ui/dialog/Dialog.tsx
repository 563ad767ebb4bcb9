import type { ReactNode } from 'react';
import classes from './Dialog.module.css';
import { ModalWindow } from './ModalWindow.tsx';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  /** A question with its object, when something is decided here. */
  title: string;
  children: ReactNode;
  foot?: ReactNode;
  width?: number;
}

/** A window over the page. Focus stays inside and goes back to where it came from. */
export function Dialog({ isOpen, onClose, title, children, foot, width = 520 }: Props) {
  return (
    <ModalWindow isOpen={isOpen} onClose={onClose} title={title} className={classes.dialog} style={{ width }}>
      <div className={classes.body}>
        {children}
        {foot && <div className={classes.foot}>{foot}</div>}
      </div>
    </ModalWindow>
  );
}
