import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import { useLingui } from '@lingui/react/macro';
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { IconX } from '../icons.ts';
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
  const { t } = useLingui();

  return (
    <MantineTheme>
      <Modal
        opened={isOpen}
        onClose={onClose}
        title={title}
        fullScreen
        transitionProps={{ duration: 200, transition: 'fade' }}
        closeButtonProps={{ 'aria-label': t`Close`, icon: <IconX size={20} aria-hidden /> }}
        classNames={{
          content: classes.content,
          header: classes.head,
          title: classes.title,
          close: classes.close,
          body: classes.body,
        }}
      >
        <div className={classes.stage}>{children}</div>
        <div className={classes.tools}>{tools}</div>
      </Modal>
    </MantineTheme>
  );
}
