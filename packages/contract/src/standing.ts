import type { CredentialClock, CredentialState, CredentialSubject, CredentialType } from './vocabulary.ts';

/** What a missing paper stops: being shown, being booked, or signing a session record. */
export const GATES = ['LIST', 'BOOK', 'SIGN'] as const;
export type Gate = (typeof GATES)[number];

/** One line of a jurisdiction's requirement pack. */
export interface Requirement {
  readonly type: CredentialType;
  readonly subject: CredentialSubject;
  readonly gates: readonly Gate[];
}

/** One version of a jurisdiction's requirements, in force from a day on until the next version. */
export interface DatedRequirements {
  readonly effectiveFrom: string;
  readonly requirements: readonly Requirement[];
}

/** The requirements in force on a day; none before the first version, which allows nothing. */
export function requirementsOn(day: string, packs: readonly DatedRequirements[]): readonly Requirement[] {
  const inForce = packs.filter((pack) => pack.effectiveFrom <= day);
  return inForce.toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom)).at(-1)?.requirements ?? [];
}

/** What a rule needs to know of a paper. Days are `YYYY-MM-DD`, in the place's time zone; both ends count. */
export interface Paper {
  readonly type: CredentialType;
  readonly subject: CredentialSubject;
  readonly state: CredentialState;
  readonly clock: CredentialClock;
  readonly validFrom: string;
  readonly expiresOn: string | null;
  readonly recheckDueOn: string | null;
}

export type LackReason = 'MISSING' | 'NOT_VERIFIED' | 'NOT_YET_VALID' | 'LAPSED' | 'RECHECK_OVERDUE';
export interface Lack {
  readonly type: CredentialType;
  readonly subject: CredentialSubject;
  readonly gates: readonly Gate[];
  readonly reason: LackReason;
}

export interface Standing {
  readonly canBeListed: boolean;
  readonly canBeBooked: boolean;
  readonly canSign: boolean;
  readonly lacking: readonly Lack[];
}

/** The last day a paper counts: its end date, or the day its re-check is due. */
export const lastDayOf = (paper: Paper): string =>
  (paper.clock === 'EXPIRES' ? paper.expiresOn : paper.recheckDueOn) ?? '';

/** Verified, and `day` lies inside its dates. */
export const countsOn = (paper: Paper, day: string): boolean =>
  paper.state === 'VERIFIED' && paper.validFrom <= day && day <= lastDayOf(paper);

/**
 * What one person may do at one place on one day, from the place's requirement pack and the papers of both. Nothing
 * else decides listing, booking or signing. An empty pack allows nothing: an unknown jurisdiction fails closed.
 */
export function standingOn(day: string, requirements: readonly Requirement[], papers: readonly Paper[]): Standing {
  const lacking = requirements.flatMap((requirement): Lack[] => {
    const candidates = papers.filter(
      (paper) => paper.type === requirement.type && paper.subject === requirement.subject,
    );
    if (candidates.some((paper) => countsOn(paper, day))) return [];
    return [{ ...requirement, reason: reasonOf(candidates, day) }];
  });
  const passes = (gate: Gate) => requirements.length > 0 && !lacking.some((lack) => lack.gates.includes(gate));
  return { canBeListed: passes('LIST'), canBeBooked: passes('BOOK'), canSign: passes('SIGN'), lacking };
}

function reasonOf(candidates: readonly Paper[], day: string): LackReason {
  const verified = candidates.filter((paper) => paper.state === 'VERIFIED');
  if (candidates.length === 0) return 'MISSING';
  if (verified.length === 0) return 'NOT_VERIFIED';
  const latest = verified.reduce((a, b) => (lastDayOf(a) >= lastDayOf(b) ? a : b));
  if (latest.validFrom > day) return 'NOT_YET_VALID';
  return latest.clock === 'RECHECK' ? 'RECHECK_OVERDUE' : 'LAPSED';
}

const gatesOpen = ({ canBeListed, canBeBooked, canSign }: Standing): number =>
  [canBeListed, canBeBooked, canSign].filter(Boolean).length;

/**
 * Of one person's standing at several places, the one that allows most; among equals the one that lacks least. Counting
 * what is lacking alone would prefer a place that demands nothing known, and therefore allows nothing.
 */
export function bestOf(standings: readonly Standing[]): Standing {
  const [best] = standings.toSorted((a, b) => gatesOpen(b) - gatesOpen(a) || a.lacking.length - b.lacking.length);
  return best ?? standingOn('', [], []);
}

/** Days from `from` up to but not including `to`; null: without end. */
export interface DayWindow {
  readonly from: string;
  readonly to: string | null;
}

/** The days on which a gate is open, as windows: `standingOn` asked at every day its answer can change. */
export function windowsOf(gate: Gate, packs: readonly DatedRequirements[], papers: readonly Paper[]): DayWindow[] {
  const open = (day: string) => {
    const standing = standingOn(day, requirementsOn(day, packs), papers);
    return { LIST: standing.canBeListed, BOOK: standing.canBeBooked, SIGN: standing.canSign }[gate];
  };
  const changes = [
    ...new Set([
      ...packs.map((pack) => pack.effectiveFrom),
      ...papers.flatMap((paper) => [paper.validFrom, nextDay(lastDayOf(paper))]),
    ]),
  ]
    .filter(Boolean)
    .sort();
  const windows: DayWindow[] = [];
  let from: string | null = null;
  for (const day of changes) {
    const isOpen = open(day);
    if (isOpen && from === null) from = day;
    if (!isOpen && from !== null) {
      windows.push({ from, to: day });
      from = null;
    }
  }
  return from === null ? windows : [...windows, { from, to: null }];
}

/** The calendar day after `day`; '' stays ''. */
export function nextDay(day: string): string {
  if (!day) return '';
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
