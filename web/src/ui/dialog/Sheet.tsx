import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { MantineTheme } from '../theme/MantineTheme.tsx';
import classes from './Dialog.module.css';
import { DialogHead } from './DialogHead.tsx';
import { useReturnFocus } from './useReturnFocus.ts';

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
  useReturnFocus(isOpen);

  return (
    <MantineTheme>
      <Drawer.Root
        opened={isOpen}
        onClose={onClose}
        position="bottom"
        size="auto"
        returnFocus={false}
        transitionProps={{ duration: 200, timingFunction: 'cubic-bezier(.2,0,0,1)' }}
        classNames={{ overlay: classes.overlay, content: classes.sheet, title: classes.title, body: classes.body }}
      >
        <Drawer.Overlay />
        <Drawer.Content>
          <DialogHead title={<Drawer.Title>{title}</Drawer.Title>} onClose={onClose} />
          <Drawer.Body>
            {children}
            {foot && <div className={classes.foot}>{foot}</div>}
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </MantineTheme>
  );
}
