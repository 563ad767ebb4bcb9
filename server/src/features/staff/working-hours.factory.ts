import type { EntityManager } from '@mikro-orm/core';
import type { Location } from '../clinic/location.entity.ts';
import type { Technician } from './technician.entity.ts';
import { WorkingHours } from './working-hours.entity.ts';

interface Week {
  starts?: string;
  ends?: string;
  weekdays?: readonly number[];
}

/** Works from nine to six on every day of the week, unless told otherwise. */
export const makeWorkingHours = (
  em: EntityManager,
  { technician, location }: { technician: Technician; location: Location },
  { starts = '09:00', ends = '18:00', weekdays = [1, 2, 3, 4, 5, 6, 7] }: Week = {},
): WorkingHours[] =>
  weekdays.map((weekday) => em.create(WorkingHours, { technician, location, weekday, starts, ends }));
