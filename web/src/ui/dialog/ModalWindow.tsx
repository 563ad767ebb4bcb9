import { clsx } from 'clsx';
import { type CSSProperties, type MouseEvent, type PointerEvent, type ReactNode, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { DialogHead } from './DialogHead.tsx';
import classes from './ModalWindow.module.css';
import { useModal } from './useModal.ts';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  className?: string;
  style?: CSSProperties;
  children: ReactNode;
}

/**
 * The browser's own dialog over the page, named by its title. Escape, a phone's way back and a press beside it close it;
 * the page behind neither scrolls nor takes part.
 */
export function ModalWindow({ isOpen, onClose, title, className, style, children }: Props) {
  const titleId = useId();
  const { dialog, isShown } = useModal(isOpen);
  const beside = usePressBeside(onClose);
  if (!isShown) return null;

  return createPortal(
    <dialog
      ref={dialog}
      className={clsx(classes.window, className)}
      style={style}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // A file field inside tells of its own cancelling, too.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        // The browser closes by itself when it is asked twice.
        if (isOpen && event.target === event.currentTarget) onClose();
      }}
      {...beside}
    >
      <DialogHead titleId={titleId} title={title} onClose={onClose} />
      {children}
    </dialog>,
    document.body,
  );
}

/** Presses that begin and end beside the window. A selection of text that is drawn out over its edge is none. */
function usePressBeside(onPress: () => void) {
  const began = useRef(false);

  return {
    onPointerDown: (event: PointerEvent) => {
      began.current = isBeside(event);
    },
    onClick: (event: MouseEvent) => {
      if (began.current && isBeside(event)) onPress();
      began.current = false;
    },
  };
}

/** The backdrop is a part of the dialog: a press on it has the dialog itself as its target, outside of its box. */
function isBeside({ target, currentTarget, clientX, clientY }: MouseEvent) {
  if (target !== currentTarget) return false;
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
