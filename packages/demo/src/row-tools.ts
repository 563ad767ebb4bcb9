import type { AccountBook } from './account-book.ts';
import type { ClinicSpec } from './clinic-spec.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import type { Identify } from './demo-id.ts';

/** What turns a clinic's script into rows. */
export interface RowTools {
  readonly clinic: ClinicSpec;
  readonly calendar: DemoCalendar;
  /** Ids inside this clinic. */
  readonly id: Identify;
  readonly accounts: AccountBook;
  readonly seed: string;
  readonly locationId: (key: string) => string;
  readonly technicianId: (slug: string) => string;
  readonly timeZoneOf: (locationKey: string) => string;
}

export function rowTools(
  given: Pick<RowTools, 'clinic' | 'calendar' | 'accounts' | 'seed'> & { identify: Identify },
): RowTools {
  const { clinic, identify } = given;
  const id: Identify = (kind, name, moment) => identify(`${clinic.slug}/${kind}`, name, moment);
  return {
    ...given,
    id,
    locationId: (key) => id('location', key, inOrder(clinic.locations.findIndex((location) => location.key === key))),
    technicianId: (slug) => id('technician', slug),
    timeZoneOf: (locationKey) => {
      const location = clinic.locations.find(({ key }) => key === locationKey);
      if (!location) throw new Error(`${clinic.name} has no place called ${locationKey}.`);
      return location.timeZone;
    },
  };
}

/** Moments one after the other, for things that are listed by id in the order they are written down. */
const inOrder = (index: number): string => new Date(Date.UTC(2023, 0, 2, 9, index)).toISOString();
