import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ErrorNote } from '../../../ui/feedback/ErrorNote.tsx';
import type { SendProblem } from './useSendEnquiry.ts';

/** Why it did not go, what is safe, and what to do. What belongs to one field stands there. */
export function SendProblemNote({ problem }: { problem: SendProblem | undefined }) {
  const { t } = useLingui();
  if (!problem) return null;

  const texts: Record<SendProblem['__typename'], { title: string; text: ReactNode }> = {
    ConnectionLost: {
      title: t`It is not certain that your enquiry arrived`,
      text: (
        <Trans>The server did not answer. What you wrote is still here. Send it again: it can’t arrive twice.</Trans>
      ),
    },
    TooManyRequests: {
      title: t`Too many enquiries at once`,
      text: <Trans>What you wrote is still here. Wait some minutes and send it again.</Trans>,
    },
    InputRefused: {
      title: t`Something is not right yet`,
      text: <Trans>Look at the fields marked above, then send it again.</Trans>,
    },
    IdempotencyKeyReused: {
      title: t`An earlier version of this enquiry has arrived`,
      text: (
        <Trans>
          It was sent before you changed the text. Send it again if the clinic should have this version too.
        </Trans>
      ),
    },
    PortfolioCaseNotFound: {
      title: t`The case you asked about is no longer public`,
      text: <Trans>Open this form from the profile and ask without it. Copy your question first.</Trans>,
    },
    TechnicianNotFound: {
      title: t`Nobody can be asked here today`,
      text: <Trans>The profile is no longer listed. What you wrote was not sent and not kept.</Trans>,
    },
    UploadNotFound: {
      title: t`A photo was kept too long before sending`,
      text: <Trans>Photos that are not sent are deleted after a while. Add the marked one again, then send.</Trans>,
    },
  };
  const { title, text } = texts[problem.__typename];
  return <ErrorNote title={title}>{text}</ErrorNote>;
}
