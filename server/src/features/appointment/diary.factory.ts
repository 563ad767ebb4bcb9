import type { EntityManager } from '@mikro-orm/core';
import { makeClosure } from '../clinic/closure.factory.ts';
import { makeLocation } from '../clinic/location.factory.ts';
import { makeOpeningHours } from '../clinic/opening-hours.factory.ts';
import { makeRoom } from '../clinic/room.factory.ts';
import { makeCourse } from '../course/course.factory.ts';
import { makeCredential } from '../credential/credential.factory.ts';
import { makeSession } from '../session/session.factory.ts';
import { makeTechnicianLocation } from '../staff/technician-location.factory.ts';
import { makeTechnician } from '../staff/technician.factory.ts';
import { makeTimeOff } from '../staff/time-off.factory.ts';
import { makeWorkingHours } from '../staff/working-hours.factory.ts';

export type TestDiary = ReturnType<typeof makeDiary>;

/**
 * A place of `england-leeds` (make its pack once) with two rooms, open from nine to six, closed at Easter 2026; two insured
 * technicians at work there until 2026-09-30, with a break from noon to one, the first away in the week after Easter; a
 * trainee without papers; and a course of three with one session recorded.
 */
export function makeDiary(em: EntityManager, { timeZone = 'Europe/London' } = {}) {
  const location = makeLocation(em, { timeZone });
  const [room, otherRoom] = [makeRoom(em, { location }), makeRoom(em, { location, name: 'Room 2' })];
  makeOpeningHours(em, location);
  makeClosure(em, { location, firstOn: '2026-04-03', lastOn: '2026-04-06', reason: 'Easter' });
  const technician = makeTechnician(em);
  const other = makeTechnician(em, { name: 'Aisha Rahman' });
  const trainee = makeTechnician(em, { name: 'Ben Marsh', isTrainee: true });
  for (const person of [technician, other, trainee]) {
    makeTechnicianLocation(em, { technician: person, location });
    makeWorkingHours(em, { technician: person, location }, { ends: '12:00' });
    makeWorkingHours(em, { technician: person, location }, { starts: '13:00' });
  }
  for (const insured of [technician, other]) makeCredential(em, { technician: insured, expiresOn: '2026-09-30' });
  const away = { startsAt: new Date('2026-04-13T00:00:00Z'), endsAt: new Date('2026-04-18T00:00:00Z') };
  makeTimeOff(em, { technician, ...away });
  const course = makeCourse(em, { technician, location });
  makeSession(em, { course });
  return { location, room, otherRoom, technician, other, trainee, course };
}
