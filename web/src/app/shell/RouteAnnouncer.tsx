import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { VisuallyHidden } from '../../ui/layout/VisuallyHidden.tsx';
import { usePageFocus } from '../../ui/layout/pageFocus.ts';

/** After a navigation: the heading takes the focus and the title is read out. A change of filters does neither. */
export function RouteAnnouncer() {
  const router = useRouter();
  const focus = usePageFocus();
  const [title, setTitle] = useState('');

  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return;

        const heading = document.querySelector<HTMLElement>('main h1');
        heading?.focus({ preventScroll: true });
        focus.ask(!heading);
        setTitle(document.title);
      }),
    [router, focus],
  );

  return (
    <VisuallyHidden>
      <span aria-live="polite" aria-atomic="true">
        {title}
      </span>
    </VisuallyHidden>
  );
}
