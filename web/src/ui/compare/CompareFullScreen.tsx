import type { ReactNode } from 'react';
import { ModalWindow } from '../dialog/ModalWindow.tsx';
import classes from './CompareFullScreen.module.css';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  /** The comparison, as large as the window allows. */
  children: ReactNode;
  tools: ReactNode;
}

/** Nothing but the two photographs and what is needed to compare them. */
export function CompareFullScreen({ isOpen, onClose, title, children, tools }: Props) {
  return (
    <ModalWindow isOpen={isOpen} onClose={onClose} title={title} className={classes.window}>
      <div className={classes.body}>
        <div className={classes.stage}>{children}</div>
        <div className={classes.tools}>{tools}</div>
      </div>
    </ModalWindow>
  );
}
