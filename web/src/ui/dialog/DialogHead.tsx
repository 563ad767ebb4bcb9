import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { IconX } from '../icons.ts';
import classes from './Dialog.module.css';

interface Props {
  title: ReactNode;
  onClose: () => void;
}

/** Title and way out of a window. Not a `header`: a page has one banner, and this is not it. */
export function DialogHead({ title, onClose }: Props) {
  const { t } = useLingui();

  return (
    <div className={classes.head}>
      {title}
      <button type="button" className={classes.close} aria-label={t`Close`} onClick={onClose}>
        <IconX size={20} aria-hidden />
      </button>
    </div>
  );
}
