import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../button/Button.tsx';
import { IconRefresh } from '../icons.ts';
import { ErrorNote } from './ErrorNote.tsx';

interface Props {
  title?: string;
  onRetry: () => void;
  /** Another way out, beside the retry. */
  otherWay?: ReactNode;
}

/** The face of data that did not come. */
export function LoadFailure({ title, onRetry, otherWay }: Props) {
  const { t } = useLingui();

  return (
    <ErrorNote
      title={title ?? t`This part could not be loaded`}
      actions={
        <>
          <Button size="small" onClick={onRetry}>
            <IconRefresh size={18} aria-hidden />
            <Trans>Try again</Trans>
          </Button>
          {otherWay}
        </>
      }
    >
      <Trans>
        The server did not answer as it should. The rest of the page still works, and nothing you entered is lost.
      </Trans>
    </ErrorNote>
  );
}
