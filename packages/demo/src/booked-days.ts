import { daysBetween } from '@stipple/contract';
import type { DemoAppointment, DemoRoom } from './calendar-records.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { plusDays, weekdayOf } from './demo-calendar.ts';
import type { DemoTechnician, DemoTechnicianLocation, DemoClinic } from './demo-world.ts';
import { inventedEmail, namesFor } from './person-names.ts';
import type { RowTools } from './row-tools.ts';
import { type Visit, visitsWaiting } from './waiting-visits.ts';

interface Diaries extends Pick<DemoClinic, 'technicians' | 'technicianLocations' | 'courses' | 'sessions'> {
  readonly rooms: readonly DemoRoom[];
  readonly isClosed: (day: string) => boolean;
}

const DAYS_BACK = 14;
const DAYS_ON = 42;
/** The trainee's: too far on for the papers on file. */
const TRAINEE_DAYS = [15, 18, 22, 23];

/** Every technician's days, each in a room of their own, so that nothing can overlap. */
export function diaryPages(tools: RowTools, diaries: Diaries): DemoAppointment[] {
  const chance = chanceFrom(`${tools.seed}/calendar/${tools.clinic.slug}`);
  return diaries.technicianLocations.flatMap((workplace) => {
    const technician = diaries.technicians.find(({ id }) => id === workplace.technicianId);
    return technician
      ? pagesOf(tools, diaries, { technician, workplace, chance, newcomer: namesFor(tools.clinic.names, chance) })
      : [];
  });
}

interface Writer {
  readonly technician: DemoTechnician;
  readonly workplace: DemoTechnicianLocation;
  readonly chance: Chance;
  readonly newcomer: ReturnType<typeof namesFor>;
}

function pagesOf(tools: RowTools, diaries: Diaries, writer: Writer): DemoAppointment[] {
  const { technician, workplace } = writer;
  const { today } = tools.calendar;
  const workdays = Array.from({ length: DAYS_BACK + DAYS_ON + 1 }, (_, index) =>
    plusDays(today, index - DAYS_BACK),
  ).filter((day) => workplace.weekdays.includes(weekdayOf(day)) && !diaries.isClosed(day));
  const held = recorded(tools, diaries, writer);
  if (technician.isTrainee) return traineePages(tools, diaries, { writer, workdays });
  const visits = visitsWaiting({ ...diaries, today, technicianId: technician.id, locationId: workplace.locationId });
  const busy = new Set(held.map(({ startsAt }) => startsAt.slice(0, 10)));
  const pages = workdays.flatMap((day) => page(tools, diaries, { writer, day, visits, isTreating: busy.has(day) }));
  return [...held, ...pages];
}

/** Sessions of the record, as they stood in the diary. */
function recorded(tools: RowTools, diaries: Diaries, { technician, workplace }: Writer): DemoAppointment[] {
  const from = plusDays(tools.calendar.today, -DAYS_BACK);
  const courses = new Map(diaries.courses.map((course) => [course.id, course]));
  return diaries.sessions
    .filter(
      (row) => row.technicianId === technician.id && row.locationId === workplace.locationId && row.heldOn >= from,
    )
    .map((session) => ({
      ...placed(tools, diaries, { technician, workplace }, session),
      kind: 'SESSION',
      state: 'DONE',
      clientId: courses.get(session.courseId)?.clientId ?? null,
      courseId: session.courseId,
      contactName: null,
      contactEmail: null,
      sessionNumber: session.number,
    }));
}

interface Page {
  readonly writer: Writer;
  readonly day: string;
  readonly visits: Visit[];
  /** A recorded session fills the morning already. */
  readonly isTreating: boolean;
}

/** A morning of treatment, an afternoon of shorter visits; the further away, the emptier. */
function page(tools: RowTools, diaries: Diaries, { writer, day: date, visits, isTreating }: Page): DemoAppointment[] {
  const { chance } = writer;
  const ahead = daysBetween(tools.calendar.today, date);
  const isTaken = (share: number) => chance.next() < share * fullnessOf(ahead);
  const at = clockOf(tools, writer, date);
  const next = (kinds: readonly Visit['kind'][]) => (ahead < 0 ? undefined : nextVisit(visits, kinds, date));
  const put = (starts: string, ends: string, who: Whom): DemoAppointment => ({
    ...placed(tools, diaries, writer, { startsAt: at(starts), endsAt: at(ends) }),
    state: stateAfter(chance, ahead),
    ...who,
  });
  const book = (who: Whom | undefined, starts: string, ends: string) => (who ? [put(starts, ends, who)] : []);
  const newcomer = (share: number) => (isTaken(share) ? someNew(writer) : undefined);
  const treated = isTaken(0.9) && !isTreating ? next(['SESSION', 'TOUCH_UP']) : undefined;
  const morning = treated?.kind === 'SESSION' ? book(treated, '09:30', '12:45') : book(treated, '09:30', '11:00');
  const late = treated?.kind === 'SESSION' ? undefined : newcomer(0.5);
  const day = isTreating ? [] : [...morning, ...book(late, '11:30', '12:15'), ...book(newcomer(0.6), '14:00', '14:45')];
  return [
    ...day,
    ...book(isTaken(0.5) ? next(['HEALED_PHOTOS']) : undefined, '16:00', '16:30'),
    ...book(newcomer(0.4), '16:45', '17:30'),
  ];
}

const fullnessOf = (ahead: number): number => (ahead <= 7 ? 1 : Math.max(0.25, 1 - ahead / 50));

function stateAfter(chance: Chance, ahead: number): DemoAppointment['state'] {
  if (ahead >= 0) return 'BOOKED';
  return chance.next() < 0.08 ? 'DID_NOT_ATTEND' : 'DONE';
}

/** Takes the first that is due out of those waiting. */
function nextVisit(visits: Visit[], kinds: readonly Visit['kind'][], day: string): Whom | undefined {
  const index = visits.findIndex((visit) => kinds.includes(visit.kind) && visit.from <= day);
  return index < 0 ? undefined : visits.splice(index, 1)[0]?.whom;
}

/** Instants of a day's wall clock at the workplace. */
function clockOf(tools: RowTools, { workplace }: Writer, day: string): (time: string) => string {
  const timeZone = zoneOf(tools, workplace.locationId);
  return (plainTime) => Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime }).toInstant().toString();
}

function traineePages(
  tools: RowTools,
  diaries: Diaries,
  { writer, workdays }: { writer: Writer; workdays: readonly string[] },
): DemoAppointment[] {
  const days = workdays.filter((day) => TRAINEE_DAYS.includes(daysBetween(tools.calendar.today, day)));
  return days.map((day) => {
    const at = clockOf(tools, writer, day);
    const times = { startsAt: at('10:00'), endsAt: at('10:45') };
    return { ...placed(tools, diaries, writer, times), state: 'BOOKED', ...someNew(writer) };
  });
}

type Whom = Pick<DemoAppointment, 'kind' | 'clientId' | 'courseId' | 'contactName' | 'contactEmail' | 'sessionNumber'>;

function someNew({ newcomer, chance }: Writer): Whom {
  const name = newcomer(chance.next() < 0.75 ? 'MALE' : 'FEMALE');
  return {
    kind: 'CONSULTATION',
    clientId: null,
    courseId: null,
    contactName: name,
    contactEmail: inventedEmail(name, String(chance.between(10, 99))),
    sessionNumber: null,
  };
}

interface Times {
  readonly startsAt: string;
  readonly endsAt: string;
}

function placed(
  { id }: RowTools,
  { rooms, technicianLocations }: Diaries,
  { technician, workplace }: Pick<Writer, 'technician' | 'workplace'>,
  { startsAt, endsAt }: Times,
) {
  const { locationId } = workplace;
  const own = technicianLocations.filter((row) => row.locationId === locationId).indexOf(workplace);
  const room = rooms.filter((row) => row.locationId === locationId)[own];
  if (!room) throw new Error(`${technician.name} has no room.`);
  const technicianId = technician.id;
  const bookedAt = Temporal.Instant.from(startsAt)
    .subtract({ hours: 24 * 45 })
    .toString();
  return {
    id: id('appointment', `${technicianId}/${startsAt}`, startsAt),
    technicianId,
    locationId,
    roomId: room.id,
    startsAt,
    endsAt,
    bookedAt,
  };
}

function zoneOf({ clinic, locationId }: RowTools, id: string): string {
  const location = clinic.locations.find(({ key }) => locationId(key) === id);
  if (!location) throw new Error(`${clinic.name} has no place ${id}.`);
  return location.timeZone;
}
