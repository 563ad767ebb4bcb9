import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { DataBoundary } from '../../ui/feedback/DataBoundary.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';
import { useAttempt } from '../../ui/feedback/useAttempt.ts';
import { useClinicContext } from '../../ui/workspace/chosenClinic.ts';
import classes from './CalendarPage.module.css';
import { placesQuery } from './calendarQueries.ts';
import { PlaceCalendar } from './PlaceCalendar.tsx';
import { useCalendarSearch } from './useCalendarSearch.ts';

/** Who comes when, to whom, in which room. */
export function CalendarPage() {
  const { t } = useLingui();

  return (
    <div className={classes.page}>
      <DataBoundary loading={<Skeleton height={480} />} failureTitle={t`The calendar could not be loaded`}>
        <ChosenPlace />
      </DataBoundary>
    </div>
  );
}

function ChosenPlace() {
  const { t } = useLingui();
  const context = useClinicContext();
  const { search } = useCalendarSearch();
  const { data } = useSuspenseQuery(placesQuery, { context, queryKey: useAttempt() });
  const places = data.calendarPlaces;
  const place = places.find(({ id }) => id === search.place) ?? places[0];

  if (!place) {
    return (
      <EmptyState title={t`No place to book yet`}>
        <Trans>The calendar opens once the clinic has a place with technicians.</Trans>
      </EmptyState>
    );
  }
  return <PlaceCalendar key={place.id} place={place} places={places} />;
}
