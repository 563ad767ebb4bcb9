import {
  bestOf,
  countsOn,
  daysBetween,
  lastDayOf,
  paperRows,
  type PaperRow as ContractRow,
  type Requirement,
  requirementsOn,
  standingOn,
} from '@stipple/contract';
import { dayIn } from '../../platform/clock.ts';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { initialsOf } from '../../platform/initials.ts';
import {
  type HeldPaper,
  type HeldPerson,
  type HeldPlace,
  readHeldPeople,
  readHeldPlaces,
} from './paper-matrix.read.ts';
import type { ClinicCredential, PaperMatrix, PaperRow, PersonPapers, PlacePapers } from './paper-matrix.types.ts';

/** The papers of a clinic as of now. Each place counts its own days; a person's rows count those of their first place. */
export async function paperMatrixOf(context: ServiceContext): Promise<PaperMatrix> {
  const now = context.clock.now();
  const places = await readHeldPlaces(context);
  const people = await readHeldPeople(context);
  return {
    people: people.map((person) => personOn(person, places, now)),
    places: places.map((place) => placeOn(place, now)),
  };
}

function placeOn({ id, papers, packs, timeZone, ...place }: HeldPlace, now: Date): PlacePapers {
  const day = dayIn(timeZone, now);
  return {
    ...place,
    locationId: id,
    rows: rowsOn({ subject: 'PLACE', day, requirements: requirementsOn(day, packs) }, papers),
  };
}

function personOn(
  { id, name, isTrainee, locationIds, papers, publishedCaseCount, openEnquiryCount }: HeldPerson,
  places: readonly HeldPlace[],
  now: Date,
): PersonPapers {
  const own = places.filter((place) => locationIds.includes(place.id));
  const demands = own.map((place) => {
    const day = dayIn(place.timeZone, now);
    const requirements = requirementsOn(day, place.packs);
    return { requirements, standing: standingOn(day, requirements, [...papers, ...place.papers]) };
  });
  const requirements = demands.flatMap((demand) => demand.requirements);
  const { canBeListed, canBeBooked, canSign } = bestOf(demands.map(({ standing }) => standing));
  return {
    technicianId: id,
    name,
    initials: initialsOf(name),
    isTrainee,
    placeNames: own.map((place) => place.name),
    canBeListed,
    canBeBooked,
    canSign,
    publishedCaseCount,
    openEnquiryCount,
    rows: rowsOn({ subject: 'PERSON', day: dayIn(own[0]?.timeZone ?? 'UTC', now), requirements }, papers),
  };
}

/** The paper with what is true of it on `day`. */
const paperOn = (paper: HeldPaper, day: string): ClinicCredential => ({
  ...paper,
  countsToday: countsOn(paper, day),
  daysLeft: lastDayOf(paper) === '' ? null : daysBetween(day, lastDayOf(paper)),
});

interface Asked {
  subject: 'PERSON' | 'PLACE';
  day: string;
  requirements: readonly Requirement[];
}

function rowsOn(asked: Asked, papers: readonly HeldPaper[]): PaperRow[] {
  return paperRows(asked, papers).map((row: ContractRow<HeldPaper>) => ({
    ...row,
    daysCovered: row.countsUntil === null ? null : daysBetween(asked.day, row.countsUntil),
    current: row.current && paperOn(row.current, asked.day),
    renewal: row.renewal && paperOn(row.renewal, asked.day),
    papers: papers.filter((paper) => paper.type === row.type).map((paper) => paperOn(paper, asked.day)),
  }));
}
