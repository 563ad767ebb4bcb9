import type { ReactNode } from 'react';
import classes from './Dialog.module.css';
import { ModalWindow } from './ModalWindow.tsx';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Stays at the foot while the content scrolls. */
  foot?: ReactNode;
}

/** A panel from the bottom edge, for a phone. */
export function Sheet({ isOpen, onClose, title, children, foot }: Props) {
  return (
    <ModalWindow isOpen={isOpen} onClose={onClose} title={title} className={classes.sheet}>
      <div className={classes.body}>
        {children}
        {foot && <div className={classes.foot}>{foot}</div>}
      </div>
    </ModalWindow>
  );
}
