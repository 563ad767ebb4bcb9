import { useLingui } from '@lingui/react/macro';
import { ErrorNote } from '../../ui/feedback/ErrorNote.tsx';
import type { ReportProblem } from './useReportConcern.ts';

/** Why it did not go, what is safe, and what to do. */
export function ReportProblemNote({ problem }: { problem: ReportProblem | undefined }) {
  const { t } = useLingui();
  if (!problem) return null;

  const texts: Record<ReportProblem['__typename'], readonly [title: string, text: string]> = {
    ConnectionLost: [
      t`It is not certain that your report arrived`,
      t`The server did not answer. What you wrote is still here. Send it again: it can’t arrive twice.`,
    ],
    TooManyRequests: [
      t`Too many reports at once`,
      t`What you wrote is still here. Wait an hour, or send all of it in one report.`,
    ],
    InputRefused: [t`Something is not right yet`, t`Look at the fields marked above, then send it again.`],
    IdempotencyKeyReused: [
      t`An earlier version of this report has arrived`,
      t`It was sent before you changed the text. Send it again if we should have this version too.`,
    ],
    ConcernSubjectNotFound: [
      t`The page you mean is not public`,
      t`It may have been taken down, or its address was cut off. Open the page you mean and follow “Report a concern” there.`,
    ],
  };
  const [title, text] = texts[problem.__typename];
  return <ErrorNote title={title}>{text}</ErrorNote>;
}
