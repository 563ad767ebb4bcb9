import { createContext, use } from 'react';

/** Whether the next page heading that appears should take the focus: asked for by the shell on navigation, claimed once. */
export interface PageFocus {
  ask: (isAwaited: boolean) => void;
  claim: () => boolean;
}

export function makePageFocus(): PageFocus {
  let isAwaited = false;
  return {
    ask: (wanted) => {
      isAwaited = wanted;
    },
    claim: () => {
      const wasAwaited = isAwaited;
      isAwaited = false;
      return wasAwaited;
    },
  };
}

export const PageFocusContext = createContext<PageFocus>(makePageFocus());

export function usePageFocus() {
  return use(PageFocusContext);
}
