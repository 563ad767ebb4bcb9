import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button/Button.tsx';
import { IconButton } from '../../ui/button/IconButton.tsx';
import { Segment } from '../../ui/field/Segment.tsx';
import { Select } from '../../ui/field/Select.tsx';
import { IconArrowLeft, IconArrowRight, IconPlus } from '../../ui/icons.ts';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import classes from './CalendarBar.module.css';
import type { Place } from './calendarQueries.ts';
import type { CalendarView } from './calendarSearch.ts';
import { useCalendarSearch } from './useCalendarSearch.ts';
import { mondayOf, plusDays } from './wallClock.ts';

interface Props {
  place: Place;
  places: readonly Place[];
  day: string;
  today: string;
  view: CalendarView;
  isWeek: boolean;
  isNarrow: boolean;
  onBook: () => void;
}

/** Which days, whose, where; and the way to a new booking. */
export function CalendarBar({ place, places, day, today, view, isWeek, isNarrow, onBook }: Props) {
  const { t } = useLingui();
  const formats = useFormats();
  const { change } = useCalendarSearch();
  const step = isWeek ? 7 : 1;
  const go = (to: string) => change({ day: to, open: undefined });
  const monday = mondayOf(day);
  const title = isWeek
    ? `${formats.shortDay(monday)} – ${formats.day(plusDays(monday, 6))}`
    : longDay(formats.locale, day);

  return (
    <header className={classes.bar}>
      <PageHeading title={t`Calendar`} className={classes.title}>
        {title}
      </PageHeading>
      <div className={classes.steps}>
        <IconButton
          size="compact"
          label={isWeek ? t`Week before` : t`Day before`}
          onClick={() => go(plusDays(day, -step))}
        >
          <IconArrowLeft size={18} aria-hidden />
        </IconButton>
        <Button size="compact" onClick={() => go(today)}>
          <Trans>Today</Trans>
        </Button>
        <IconButton
          size="compact"
          label={isWeek ? t`Week after` : t`Day after`}
          onClick={() => go(plusDays(day, step))}
        >
          <IconArrowRight size={18} aria-hidden />
        </IconButton>
      </div>
      <Choices place={place} places={places} view={view} isNarrow={isNarrow} onBook={onBook} />
      <p className={classes.zone}>
        <Trans>
          Times of {place.name} ({place.timeZone})
        </Trans>
      </p>
    </header>
  );
}

/** How it is looked at, where, and whose. */
function Choices({ place, places, view, isNarrow, onBook }: Omit<Props, 'day' | 'today' | 'isWeek'>) {
  const { t } = useLingui();
  const { search, change } = useCalendarSearch();
  const views = [
    { value: 'day', label: t`Day` },
    { value: 'week', label: t`Week` },
    { value: 'list', label: t`List` },
  ] as const;
  const technicians = place.technicians.map(({ id, name }) => ({ value: id, label: name }));
  const people = view === 'week' ? technicians : [{ value: 'all', label: t`All technicians` }, ...technicians];
  const nobodyChosen = people[0]?.value ?? '';

  return (
    <div className={classes.choices}>
      {!isNarrow && (
        <Segment
          label={t`View`}
          value={view}
          options={views}
          onChange={(next) => change({ view: next, open: undefined })}
        />
      )}
      {places.length > 1 && (
        <Select
          label={t`Place`}
          value={place.id}
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => change({ place: id, who: undefined, open: undefined })}
        />
      )}
      <Select
        label={t`Technician`}
        value={search.who ?? nobodyChosen}
        options={people}
        onChange={(id) => change({ who: id === 'all' ? undefined : id, open: undefined })}
      />
      <Button variant="primary" size="small" onClick={onBook}>
        <IconPlus size={18} aria-hidden />
        <Trans>New booking</Trans>
      </Button>
    </div>
  );
}

const longDay = (locale: string, day: string) =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
