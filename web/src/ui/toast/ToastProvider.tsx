import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react';
import { Toast } from './Toast.tsx';
import classes from './Toast.module.css';

export interface ToastMessage {
  /** One line, consequences included: "Moved to Thu 26 Nov. Text sent." */
  text: string;
  tone?: 'done' | 'attention';
  action?: { label: string; run: () => void };
}

interface ShownToast extends ToastMessage {
  id: number;
}

const ToastContext = createContext<(message: ToastMessage) => void>(() => {});

/** Shows short messages above the page, read out politely. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly ShownToast[]>([]);
  const lastId = useRef(0);

  const show = useCallback((message: ToastMessage) => {
    lastId.current += 1;
    const toast = { ...message, id: lastId.current };
    setShown((toasts) => [...toasts.slice(-2), toast]);
  }, []);
  const close = useCallback((id: number) => setShown((toasts) => toasts.filter((toast) => toast.id !== id)), []);
  const list = useMemo(
    () => shown.map((toast) => <Toast key={toast.id} message={toast} onClose={() => close(toast.id)} />),
    [shown, close],
  );

  return (
    <ToastContext value={show}>
      {children}
      <div role="status" aria-live="polite" className={classes.tray}>
        {list}
      </div>
    </ToastContext>
  );
}

/** Shows one message for eight seconds. */
export function useToast() {
  return use(ToastContext);
}
