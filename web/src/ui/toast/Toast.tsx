import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { IconAlertTriangle, IconCheck, IconX } from '../icons.ts';
import classes from './Toast.module.css';
import type { ToastMessage } from './ToastProvider.tsx';

const SHOWN_MS = 8_000;

interface Props {
  message: ToastMessage;
  onClose: () => void;
}

/** Stays while the pointer or the keyboard is on it. */
export function Toast({ message, onClose }: Props) {
  const { t } = useLingui();
  const [isHeld, setIsHeld] = useState(false);
  const { text, tone = 'done', action } = message;

  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, onClose]);

  const hold = { onPointerEnter: () => setIsHeld(true), onPointerLeave: () => setIsHeld(false) };
  const Icon = tone === 'done' ? IconCheck : IconAlertTriangle;

  return (
    <div
      className={classes.toast}
      data-tone={tone}
      {...hold}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <Icon size={18} stroke={tone === 'done' ? 2.4 : 1.75} aria-hidden />
      <p>{text}</p>
      {action && (
        <button
          type="button"
          className={classes.action}
          onClick={() => {
            action.run();
            onClose();
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" className={classes.close} aria-label={t`Dismiss`} onClick={onClose}>
        <IconX size={16} aria-hidden />
      </button>
    </div>
  );
}
