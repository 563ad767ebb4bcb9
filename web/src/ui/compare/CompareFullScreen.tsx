import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { DialogHead } from '../dialog/DialogHead.tsx';
import { useReturnFocus } from '../dialog/useReturnFocus.ts';
import { MantineTheme } from '../theme/MantineTheme.tsx';
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
  useReturnFocus(isOpen);

  return (
    <MantineTheme>
      <Modal.Root
        opened={isOpen}
        onClose={onClose}
        fullScreen
        returnFocus={false}
        transitionProps={{ duration: 200, transition: 'fade' }}
        classNames={{ content: classes.content, title: classes.title, body: classes.body }}
      >
        <Modal.Overlay />
        <Modal.Content>
          <DialogHead title={<Modal.Title>{title}</Modal.Title>} onClose={onClose} />
          <Modal.Body>
            <div className={classes.stage}>{children}</div>
            <div className={classes.tools}>{tools}</div>
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </MantineTheme>
  );
}
