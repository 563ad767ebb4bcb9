import { Trans } from '@lingui/react/macro';
import { Button } from '../../ui/button/Button.tsx';
import { IconAlertTriangle } from '../../ui/icons.ts';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import type { FreeTime, Refusal } from './bookingMutations.ts';
import classes from './RefusalNote.module.css';
import { dayIn, wallTime } from './wallClock.ts';

interface Props {
  refusal: Refusal;
  timeZone: string;
  onTakeTime: (time: FreeTime) => void;
  onIgnoreHours: () => void;
  onClientAgrees?: () => void;
}

/** Says why a time was refused, and what to do instead. */
export function RefusalNote({ refusal, timeZone, onTakeTime, onIgnoreHours, onClientAgrees }: Props) {
  const formats = useFormats();
  const { freeTimes } = refusal;

  return (
    <div className={classes.refusal} role="alert">
      <p className={classes.why}>
        <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
        {refusal.message}
      </p>
      {freeTimes.length > 0 && (
        <>
          <p className="label">
            <Trans>Free instead</Trans>
          </p>
          <div className={classes.times}>
            {freeTimes.map((time) => (
              <Button key={`${time.startsAt} ${time.roomId ?? ''}`} size="compact" onClick={() => onTakeTime(time)}>
                {formats.shortDay(dayIn(timeZone, Date.parse(time.startsAt)))}, {wallTime(time.startsAt, timeZone)}
              </Button>
            ))}
          </div>
        </>
      )}
      {refusal.mayIgnoreHours && (
        <Button size="compact" variant="quiet" onClick={onIgnoreHours}>
          <Trans>Book outside hours all the same</Trans>
        </Button>
      )}
      {refusal.asksClient && onClientAgrees && (
        <Button size="compact" onClick={onClientAgrees}>
          <Trans>The client agrees</Trans>
        </Button>
      )}
    </div>
  );
}
