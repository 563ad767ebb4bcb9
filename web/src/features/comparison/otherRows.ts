import { i18n } from '@lingui/core';
import { plural, t } from '@lingui/core/macro';
import { STATISTIC_MIN_COUNT } from '@stipple/contract';
import type { Formats } from '../../ui/locale/formats.ts';
import { meanScores } from '../../ui/words/meanScores.ts';
import { stageWords } from '../../ui/words/vocabulary.ts';
import type { Compared } from './comparisonQuery.ts';
import { type Cell, type ComparisonRow, notStated } from './comparisonRow.ts';
import type { ComparedOn } from './evidenceRows.ts';

type Technician = Compared['technician'];

/** What the clinic says of its prices for the class and goal; the whole range when neither was named. */
export function priceRows(technicians: readonly Compared[], on: ComparedOn, formats: Formats): ComparisonRow[] {
  const priced = technicians.map(({ technician }) => fitting(technician.prices, on)[0]);
  const name = on.stage ? t`Price, ${i18n._(stageWords[on.stage])}` : t`Price from`;
  return [
    {
      key: 'price',
      name,
      cells: priced.map((service) =>
        service
          ? {
              text: formats.priceRange(service.price),
              details: [service.name, plural(service.sessionsIncluded, { one: '# session', other: '# sessions' })],
            }
          : notStated(),
      ),
    },
    {
      key: 'included',
      name: t`Included`,
      cells: priced.map((service) => (service?.included ? { text: service.included } : notStated())),
    },
  ];
}

const fitting = (prices: Technician['prices'], { stage, goal }: ComparedOn) =>
  prices.filter((one) => (!goal || one.goal === goal) && (!stage || one.stages.includes(stage)));

/** What clients said on day 3 and at month 12, with how many said it. */
export function reviewRows(technicians: readonly Compared[], formats: Formats): ComparisonRow[] {
  const row = (key: 'dayThree' | 'monthTwelve', name: string): ComparisonRow => ({
    key,
    name,
    cells: technicians.map(({ technician }) => scored(technician.reviews, key, formats)),
  });
  return [row('dayThree', t`The visit, day 3`), row('monthTwelve', t`The result, month 12`)];
}

function scored(reviews: Technician['reviews'], when: 'dayThree' | 'monthTwelve', formats: Formats): Cell {
  const given = reviews.filter((review) => review[`${when}Score`] !== null).length;
  const { mean } = meanScores(reviews)[when];
  const answers = plural(given, { one: '# answer', other: '# answers' });
  if (mean === undefined)
    return { text: t`Not enough yet`, details: [t`${answers}, shows from ${STATISTIC_MIN_COUNT}`], isMissing: true };
  const score = formats.number(mean);
  return { text: t`${score} of 5`, details: [answers] };
}

/** Where they work, in what languages, and how soon they answer. */
export function meetingRows(technicians: readonly Compared[], formats: Formats): ComparisonRow[] {
  const row = (key: string, name: string, cell: (one: Compared) => Cell) => ({
    key,
    name,
    cells: technicians.map(cell),
  });
  return [
    row('places', t`Works in`, (one) => places(one, formats)),
    row('languages', t`Languages`, ({ technician }) => {
      const words = formats.list(technician.languages.map(formats.language));
      return words ? { text: words } : notStated();
    }),
    row('since', t`Practising since`, ({ technician }) =>
      technician.practisingSince === null
        ? notStated()
        : { text: String(technician.practisingSince), details: [t`Stated by the clinic`] },
    ),
    row('reply', t`Half of all enquiries answered within`, ({ technician }) => reply(technician, formats)),
    row('booking', t`Today`, ({ technician }) => ({
      text: technician.standingOn.canBeBooked ? t`May be booked` : t`Bookings are held`,
    })),
  ];
}

function places({ technician, distanceKm }: Compared, formats: Formats): Cell {
  const cities = [...new Set(technician.locations.map(({ city }) => city))];
  if (cities.length === 0) return notStated();
  const far = distanceKm === null ? undefined : formats.distance(distanceKm);
  const days = technician.locations.map(
    ({ name, weekdays }) => `${name}: ${formats.list(weekdays.map(formats.weekday))}`,
  );
  return { text: formats.list(cities), details: [...(far ? [t`${far} away`] : []), ...days] };
}

function reply({ medianReplyMinutes, replyCount }: Technician, formats: Formats): Cell {
  const answered = plural(replyCount, { one: '# answered', other: '# answered' });
  if (medianReplyMinutes === null)
    return { text: t`Not enough yet`, details: [t`${answered}, shows from ${STATISTIC_MIN_COUNT}`], isMissing: true };
  return { text: formats.duration(medianReplyMinutes), details: [answered] };
}
