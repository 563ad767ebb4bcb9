import type { EntityManager } from '@mikro-orm/postgresql';
import { makeAppointment } from '../../src/features/appointment/appointment.factory.ts';
import { makeClosure } from '../../src/features/clinic/closure.factory.ts';
import type { Location } from '../../src/features/clinic/location.entity.ts';
import { makeOpeningHours } from '../../src/features/clinic/opening-hours.factory.ts';
import type { Room } from '../../src/features/clinic/room.entity.ts';
import { makeRoom } from '../../src/features/clinic/room.factory.ts';
import type { Course } from '../../src/features/course/course.entity.ts';
import { makeTimeOff } from '../../src/features/staff/time-off.factory.ts';
import { makeWorkingHours } from '../../src/features/staff/working-hours.factory.ts';
import type { Technician } from '../../src/features/staff/technician.entity.ts';
import type { Say } from './clinic-with-canaries.ts';

interface Calendar {
  say: Say;
  location: Location;
  /** The first has a letter of the desk's in their diary. */
  technicians: readonly Technician[];
}

const NEXT_YEAR = { startsAt: new Date('2027-01-04T00:00:00Z'), endsAt: new Date('2027-01-09T00:00:00Z') };

/** Rooms, hours and closures, and a first consultation of somebody without a record. */
export function makeCalendar(em: EntityManager, { say, location, technicians }: Calendar): Room {
  const room = makeRoom(em, { location, name: say('desk', 'Room') });
  makeOpeningHours(em, location, { opens: '08:00', closes: '20:00' });
  makeClosure(em, { location, reason: say('desk', 'Closure') });
  for (const technician of technicians) {
    makeWorkingHours(em, { technician, location }, { starts: '08:00', ends: '20:00' });
    makeTimeOff(em, { technician, reason: say('desk', 'Away'), ...NEXT_YEAR });
  }
  makeAppointment(em, {
    technician: technicians[0],
    location,
    contactName: say('desk', 'Newcomer'),
    contactEmail: `new.${say('desk', '', '')}@example.org`,
    contactPhone: say('desk', '0113'),
    note: say('desk', 'Note'),
    startsAt: new Date('2026-03-24T08:00:00Z'),
  });
  return room;
}

/** The next session of a course. Answers its id. */
export function makeBooked(
  em: EntityManager,
  { course, room, note, isFirst }: { course: Course; room: Room; note: string; isFirst: boolean },
): string {
  const { technician, location, client } = course;
  const startsAt = new Date(isFirst ? '2026-03-25T09:00:00Z' : '2026-03-25T13:00:00Z');
  return makeAppointment(em, {
    technician,
    location,
    client,
    course,
    room,
    note,
    startsAt,
    kind: 'SESSION',
    sessionNumber: 4,
  }).id;
}
