import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { AppointmentList } from './AppointmentList.tsx';
import type { BookingStart } from './BookingDialog.tsx';
import { columnsOf } from './calendarColumns.ts';
import type { Appointment, OpenDay, Place } from './calendarQueries.ts';
import type { CalendarView as ViewName } from './calendarSearch.ts';
import { TimeGrid } from './TimeGrid.tsx';
import { useCalendarSearch } from './useCalendarSearch.ts';
import type { useMove } from './useMove.ts';
import { dayIn, wallTime } from './wallClock.ts';

interface Props {
  place: Place;
  days: readonly OpenDay[];
  appointments: readonly Appointment[];
  view: ViewName;
  now: number;
  moving: ReturnType<typeof useMove>;
  onCreate: (start: BookingStart) => void;
}

/** The day or the week in columns, or both as a list. */
export function CalendarView({ place, days, appointments, view, now, moving, onCreate }: Props) {
  const { t } = useLingui();
  const { search, change } = useCalendarSearch();
  const known = place.technicians.find(({ id }) => id === search.who)?.id;
  const technicianId = view === 'week' ? (known ?? place.technicians[0]?.id) : known;
  const { timeZone } = place;
  const columns = columnsOf({ place, days, appointments, technicianId });
  const onOpen = ({ id }: Appointment) => change({ open: id });

  if (place.technicians.length === 0) {
    return (
      <EmptyState title={t`Nobody treats here yet`}>
        <Trans>Technicians appear here once they work at this place.</Trans>
      </EmptyState>
    );
  }
  if (view === 'list') {
    const listed = technicianId ? appointments.filter((each) => each.technicianId === technicianId) : appointments;
    return <AppointmentList days={days} appointments={listed} timeZone={timeZone} onOpen={onOpen} />;
  }
  return (
    <TimeGrid
      columns={columns}
      timeZone={timeZone}
      now={now}
      byDay={view === 'week'}
      openId={search.open}
      pending={moving.pending}
      onOpen={onOpen}
      onMove={(appointment, target) => void moving.move(appointment, target)}
      onCreate={(column, startsAt) =>
        onCreate({
          technicianId: column.technicianId,
          day: dayIn(timeZone, startsAt),
          time: wallTime(startsAt, timeZone),
        })
      }
    />
  );
}
