import { useEffect, useLayoutEffect, useRef, useState } from 'react';

/**
 * Opens and closes a dialog with its reason. It is shown until it has faded. The focus goes back to what had it, or, where
 * that is gone, to the nearest part of the page around it.
 */
export function useModal(isOpen: boolean) {
  const dialog = useRef<HTMLDialogElement>(null);
  const cameFrom = useRef<readonly HTMLElement[]>([]);
  const [isShown, setIsShown] = useState(isOpen);
  if (isOpen && !isShown) setIsShown(true);

  // Not while cleaning up: in the midst of a commit React would put the focus back into the window.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || element.open === isOpen) return;
    if (isOpen) {
      cameFrom.current = withAncestors(document.activeElement);
      keepRoomOfScrollbar();
      element.showModal();
      return;
    }
    element.close();
    returnFocus(cameFrom.current);
  }, [isOpen]);

  useEffect(() => {
    const element = dialog.current;
    if (isOpen || !isShown || !element) return;
    const fading = element.getAnimations();
    if (fading.length === 0) {
      setIsShown(false);
      return;
    }
    let isCurrent = true;
    void Promise.allSettled(fading.map(({ finished }) => finished)).then(() => isCurrent && setIsShown(false));
    return () => {
      isCurrent = false;
    };
  }, [isOpen, isShown]);

  // A window that goes together with its page closes first, so that the browser knows.
  useLayoutEffect(() => () => dialog.current?.close(), []);

  return { dialog, isShown };
}

function withAncestors(element: Element | null): HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let next = element; next && next !== document.body; next = next.parentElement)
    if (next instanceof HTMLElement) path.push(next);
  return path;
}

/** The browser has done it where the opener is still there. What else takes the focus does so until it is left. */
function returnFocus([opener, ...around]: readonly HTMLElement[]) {
  if (!opener || document.activeElement === opener) return;
  opener.focus({ preventScroll: true });
  if (document.activeElement === opener) return;
  const nearest = around.find((element) => element.isConnected);
  if (!nearest) return;
  if (!nearest.hasAttribute('tabindex')) {
    nearest.tabIndex = -1;
    nearest.addEventListener('blur', () => nearest.removeAttribute('tabindex'), { once: true });
  }
  nearest.focus({ preventScroll: true });
}

/** The page does not scroll under a window (`base.css`); where its bar took room, the room stays. */
function keepRoomOfScrollbar() {
  const page = document.documentElement;
  page.style.setProperty('--page-gutter', window.innerWidth > page.clientWidth ? 'stable' : 'auto');
}
