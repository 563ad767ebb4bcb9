import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import { useLingui } from '@lingui/react/macro';
import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { IconX } from '../icons.ts';
import { MantineTheme } from '../theme/MantineTheme.tsx';
import classes from './Dialog.module.css';

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
  const { t } = useLingui();

  return (
    <MantineTheme>
      <Drawer
        opened={isOpen}
        onClose={onClose}
        title={title}
        position="bottom"
        size="auto"
        transitionProps={{ duration: 200, timingFunction: 'cubic-bezier(.2,0,0,1)' }}
        closeButtonProps={{ 'aria-label': t`Close`, icon: <IconX size={20} aria-hidden /> }}
        classNames={{
          overlay: classes.overlay,
          content: classes.sheet,
          header: classes.head,
          title: classes.title,
          close: classes.close,
          body: classes.body,
        }}
      >
        {children}
        {foot && <div className={classes.foot}>{foot}</div>}
      </Drawer>
    </MantineTheme>
  );
}
