import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** What a page needs itself comes first: nobody waits for its being kept. */
const CALM_MILLISECONDS = 2_000;

/** What this page was made of: it came before the worker could see it. */
const loadedAssets = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/assets/`));

/** Lets a worker keep the pages that were read, for when the network fails. Without one, or while developing, nothing happens. */
export function useWorker() {
  const router = useRouter();

  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return undefined;
    const { serviceWorker } = navigator;
    serviceWorker.register('/sw.js').catch(() => undefined);
    const keep = () => {
      const { href } = location;
      setTimeout(() => {
        if (location.href !== href) return;
        void serviceWorker.ready.then(({ active }) => active?.postMessage({ keep: href, assets: loadedAssets() }));
      }, CALM_MILLISECONDS);
    };
    keep();
    return router.subscribe('onResolved', keep);
  }, [router]);
}
