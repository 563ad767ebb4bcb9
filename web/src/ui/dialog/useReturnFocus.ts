import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Gives the focus back to what had it when a window opened, also when the window's own code came only then. It is read
 * before the window takes the focus, and given back after the commit, in which React puts the focus back itself.
 */
export function useReturnFocus(isOpen: boolean) {
  const before = useRef<Element | null>(null);

  useLayoutEffect(() => {
    if (isOpen) before.current = document.activeElement;
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    return () => {
      const target = before.current;
      if (target instanceof HTMLElement && target.isConnected) target.focus({ preventScroll: true });
    };
  }, [isOpen]);
}
