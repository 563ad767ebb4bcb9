import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import classes from './Page.module.css';

interface Props {
  children: ReactNode;
  /** `wide` 1376 for lists and photographs, `reading` 760 for text, `form` 480. */
  width?: 'wide' | 'reading' | 'form';
  className?: string;
}

/** The width and the margins of a page's content. */
export function Page({ children, width = 'wide', className }: Props) {
  return (
    <div className={clsx(classes.page, className)} data-width={width}>
      {children}
    </div>
  );
}
