import {
  bestOf,
  daysBetween,
  type DatedRequirements,
  HEALED_FROM_DAY,
  type Paper,
  requirementsOn,
  type Standing,
  standingOn,
} from '@stipple/contract';
import { dayIn } from '../../platform/clock.ts';
import type { Statement } from '../../platform/graphql/request-context.ts';
import { initialsOf } from '../../platform/initials.ts';
import { type PublicPaper, paperOn } from './public-paper.ts';

/** What `technician_public.page` holds; see project-technician.service.ts. */
export interface TechnicianPage {
  slug: string;
  name: string;
  locations: PageLocation[];
  papers: PublicPaper[];
  experience: { completedCourses: number; published: number; declined: number; undecidedFinishedOn: string[] };
}

export interface PageLocation {
  timeZone: string;
  packs: DatedRequirements[];
  papers: PublicPaper[];
}

export const technicianStatement = (slug: string, now: Date): Statement => ({
  name: 'technician-page',
  text: 'select page from technician_public where slug = $1 and listed_during @> $2::timestamptz',
  values: [slug, now],
});

/** The page as of `now`: what counts today is worked out here and not stored. */
export function technicianFrom({ papers, locations, experience, ...page }: TechnicianPage, now: Date) {
  const today = dayIn(locations[0]?.timeZone ?? 'UTC', now);
  return {
    ...page,
    initials: initialsOf(page.name),
    isVerified: true,
    locations: locations.map((location) => locationOn(location, now)),
    credentials: papers.map((paper) => paperOn(paper, today)),
    experience: { ...experience, publishedShare: publishedShareOn(experience, today) },
    standing: { locations, papers },
  };
}

export const locationOn = <Location extends PageLocation>(location: Location, now: Date) => ({
  ...location,
  credentials: location.papers.map((paper) => paperOn(paper, dayIn(location.timeZone, now))),
});

/** Undecided courses count as "not healed yet" until day 28 after their last session, then as "not asked". */
function publishedShareOn(
  { completedCourses, published, declined, undecidedFinishedOn }: TechnicianPage['experience'],
  today: string,
) {
  const notHealedYet = undecidedFinishedOn.filter((day) => daysBetween(day, today) < HEALED_FROM_DAY).length;
  return {
    finished: completedCourses,
    published,
    declined,
    notHealedYet,
    notAsked: undecidedFinishedOn.length - notHealedYet,
  };
}

/** Standing on a day (today in each place's zone when none is given), at the place where it is best. */
export function bestStanding(
  { locations, papers }: { locations: readonly PageLocation[]; papers: readonly Paper[] },
  { day, now }: { day: string | undefined; now: Date },
): Standing {
  const standings = locations.map((location) => {
    const asked = day ?? dayIn(location.timeZone, now);
    return standingOn(asked, requirementsOn(asked, location.packs), [...papers, ...location.papers]);
  });
  return bestOf(standings);
}
