import { Trans } from '@lingui/react/macro';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { useToday } from '../../ui/locale/useToday.ts';
import { useIsRunning } from '../../ui/shortlist/useShortlist.ts';
import classes from './QuestionSheet.module.css';

/** On paper only: where this came from and of what day it is. */
export function SheetFoot({ slug }: { slug: string }) {
  const formats = useFormats();
  const isRunning = useIsRunning();
  const path = `/technicians/${slug}/questions`;

  return (
    <p className={classes.foot}>
      <Trans>Stipple. What is answered was checked or counted as stated; a check ends where it says so.</Trans>{' '}
      {isRunning ? `${globalThis.location.origin}${path}` : path}
      {isRunning && <Day day={formats.day} />}
    </p>
  );
}

/** Only where the page runs: the day is the reader's own. */
function Day({ day }: { day: (date: string) => string }) {
  return <>, {day(useToday())}</>;
}
