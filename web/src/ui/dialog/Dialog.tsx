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
import classes from './Dialog.module.css';

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
  const { t } = useLingui();

  return (
    <MantineTheme>
      <Modal
        opened={isOpen}
        onClose={onClose}
        title={title}
        centered
        size={width}
        transitionProps={{ duration: 200, transition: 'fade' }}
        closeButtonProps={{ 'aria-label': t`Close`, icon: <IconX size={20} aria-hidden /> }}
        classNames={{
          overlay: classes.overlay,
          content: classes.dialog,
          header: classes.head,
          title: classes.title,
          close: classes.close,
          body: classes.body,
        }}
      >
        {children}
        {foot && <div className={classes.foot}>{foot}</div>}
      </Modal>
    </MantineTheme>
  );
}
