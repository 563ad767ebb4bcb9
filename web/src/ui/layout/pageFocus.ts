import { createContext, use } from 'react';

/** Whether the next page heading that appears should take the focus. Written by the shell on navigation. */
export interface PageFocus {
  isAwaited: boolean;
}

export const PageFocusContext = createContext<PageFocus>({ isAwaited: false });

export function usePageFocus() {
  return use(PageFocusContext);
}
