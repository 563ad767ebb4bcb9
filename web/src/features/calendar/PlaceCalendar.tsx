import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { LoadFailure } from '../../ui/feedback/LoadFailure.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';
import { AppointmentPanel } from './AppointmentPanel.tsx';
import { BookingDialog, type BookingStart } from './BookingDialog.tsx';
import { CalendarBar } from './CalendarBar.tsx';
import classes from './CalendarPage.module.css';
import type { Place } from './calendarQueries.ts';
import { CalendarView } from './CalendarView.tsx';
import { MoveRefused } from './MoveRefused.tsx';
import { useCalendarSearch } from './useCalendarSearch.ts';
import { useIsNarrow } from './useIsNarrow.ts';
import { useMove } from './useMove.ts';
import { useNow } from './useNow.ts';
import { shownDays, useShownDays } from './useShownDays.ts';

/** One place's calendar, with what is open beside it and the way to a new booking. */
export function PlaceCalendar({ place, places }: { place: Place; places: readonly Place[] }) {
  const { t } = useLingui();
  const now = useNow();
  const { search } = useCalendarSearch();
  const isNarrow = useIsNarrow();
  const [start, setStart] = useState<BookingStart>();
  const { from, to, ...days } = shownDays({ place, search, now, isNarrow });
  const { shown, hasFailed, askAgain } = useShownDays(place, { from, to });
  const technicianId = search.who ?? place.technicians[0]?.id ?? '';

  return (
    <>
      <CalendarBar
        place={place}
        places={places}
        {...days}
        isNarrow={isNarrow}
        onBook={() => setStart({ technicianId, day: days.day })}
      />
      {hasFailed && <LoadFailure title={t`The calendar could not be loaded`} onRetry={askAgain} />}
      {!hasFailed && !shown && <Skeleton height={480} />}
      {shown && <Shown place={place} shown={shown} view={days.view} now={now} onCreate={setStart} />}
      {start && <BookingDialog start={start} place={place} onClose={() => setStart(undefined)} />}
    </>
  );
}

interface ShownProps {
  place: Place;
  shown: NonNullable<ReturnType<typeof useShownDays>['shown']>;
  view: ReturnType<typeof shownDays>['view'];
  now: number;
  onCreate: (start: BookingStart) => void;
}

function Shown({ place, shown, view, now, onCreate }: ShownProps) {
  const { search, change } = useCalendarSearch();
  const moving = useMove(place.timeZone);
  const open = shown.appointments.find(({ id }) => id === search.open);

  return (
    <div className={classes.body} data-open={open ? '' : undefined}>
      <CalendarView
        place={place}
        days={shown.openDays}
        appointments={shown.appointments}
        view={view}
        now={now}
        moving={moving}
        onCreate={onCreate}
      />
      {open && (
        <AppointmentPanel
          key={open.id}
          appointment={open}
          place={place}
          moving={moving}
          onClose={() => change({ open: undefined })}
        />
      )}
      <MoveRefused moving={moving} timeZone={place.timeZone} />
    </div>
  );
}
