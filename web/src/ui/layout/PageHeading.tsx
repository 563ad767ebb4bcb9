import { clsx } from 'clsx';
import { type ReactNode, useEffect, useRef } from 'react';
import { usePageFocus } from './pageFocus.ts';

interface Props {
  children: ReactNode;
  /** Title of the window; the name of the site is added. */
  title: string;
  /** Drawn as; a home page speaks louder. */
  look?: 'd1' | 'd2' | 'h1';
  className?: string;
}

/** The one `h1` of a page. Takes the focus after a navigation, so that a screen reader starts here. */
export function PageHeading({ children, title, look = 'h1', className }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const focus = usePageFocus();

  useEffect(() => {
    if (focus.claim()) heading.current?.focus({ preventScroll: true });
  });

  return (
    <>
      <title>{`${title} · Stipple`}</title>
      <h1 ref={heading} tabIndex={-1} className={clsx(look, className)}>
        {children}
      </h1>
    </>
  );
}
