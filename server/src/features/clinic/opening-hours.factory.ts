import type { EntityManager } from '@mikro-orm/core';
import type { Location } from './location.entity.ts';
import { OpeningHours } from './opening-hours.entity.ts';

/** Open from nine to six on every day of the week, unless told otherwise. */
export const makeOpeningHours = (
  em: EntityManager,
  location: Location,
  { opens = '09:00', closes = '18:00', weekdays = [1, 2, 3, 4, 5, 6, 7] } = {},
): OpeningHours[] => weekdays.map((weekday) => em.create(OpeningHours, { location, weekday, opens, closes }));
