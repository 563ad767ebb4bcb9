import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { MantineTheme } from '../theme/MantineTheme.tsx';
import classes from './Dialog.module.css';
import { DialogHead } from './DialogHead.tsx';
import { useReturnFocus } from './useReturnFocus.ts';

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
  useReturnFocus(isOpen);

  return (
    <MantineTheme>
      <Modal.Root
        opened={isOpen}
        onClose={onClose}
        centered
        size={width}
        returnFocus={false}
        transitionProps={{ duration: 200, transition: 'fade' }}
        classNames={{ overlay: classes.overlay, content: classes.dialog, title: classes.title, body: classes.body }}
      >
        <Modal.Overlay />
        <Modal.Content>
          <DialogHead title={<Modal.Title>{title}</Modal.Title>} onClose={onClose} />
          <Modal.Body>
            {children}
            {foot && <div className={classes.foot}>{foot}</div>}
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </MantineTheme>
  );
}
