import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';

interface Props {
  more: { hasMore: boolean; isAsking: boolean; hasFailed: boolean; load: () => void };
  children: ReactNode;
  className?: string;
}

/** The next page of a list. When it does not come the list stays, and the button says so. */
export function MoreButton({ more, children, className }: Props) {
  if (!more.hasMore) return null;

  return (
    <>
      {more.hasFailed && (
        <p role="alert">
          <Trans>More did not load. What is above is still right.</Trans>
        </p>
      )}
      <Button isBusy={more.isAsking} onClick={more.load} className={className}>
        {children}
      </Button>
    </>
  );
}
