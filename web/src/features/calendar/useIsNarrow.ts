import { useSyncExternalStore } from 'react';

const question = () => globalThis.matchMedia?.('(max-width: 47.99em)');

/** Whether columns would not fit, as on a phone. */
export function useIsNarrow() {
  return useSyncExternalStore(
    (listen) => {
      const media = question();
      media?.addEventListener('change', listen);
      return () => media?.removeEventListener('change', listen);
    },
    () => question()?.matches ?? false,
  );
}
