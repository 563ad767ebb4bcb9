import {
  countsOn,
  type Gate,
  type LackReason,
  lastDayOf,
  nextDay,
  type Paper,
  type Requirement,
  standingOn,
} from './standing.ts';
import type { CredentialSubject, CredentialType } from './vocabulary.ts';

/** All papers of one kind that one person or place has, and what they come to on one day. */
export interface PaperRow<Of extends Paper> {
  readonly type: CredentialType;
  readonly subject: CredentialSubject;
  /** What it opens; empty when it is on file and nobody demands it. */
  readonly gates: readonly Gate[];
  /** Why the demand is not met; null when it is met, or when there is none. */
  readonly lack: LackReason | null;
  /** The paper that counts for longest, or else the one that would be asked about first; null: none on file. */
  readonly current: Of | null;
  /** What was handed in to follow it and does not count yet. */
  readonly renewal: Of | null;
  /** Last day on which one of them counts without a break from `day` on; null: none counts today. */
  readonly countsUntil: string | null;
}

/**
 * One row for each paper that is demanded of the subject or on file for it, in the order of the demands. `day` and the
 * days of the papers are of the same zone. A renewal leaves the paper before it counting until that ends.
 */
export function paperRows<Of extends Paper>(
  { subject, day, requirements }: { subject: CredentialSubject; day: string; requirements: readonly Requirement[] },
  papers: readonly Of[],
): PaperRow<Of>[] {
  const own = papers.filter((paper) => paper.subject === subject);
  const demanded = requirements.filter((requirement) => requirement.subject === subject);
  const { lacking } = standingOn(day, demanded, own);
  const types = new Set([...demanded, ...own].map(({ type }) => type));
  return [...types].map((type) => {
    const ofType = own.filter((paper) => paper.type === type);
    const current = currentOf(ofType, day);
    return {
      type,
      subject,
      gates: [...new Set(demanded.filter((demand) => demand.type === type).flatMap(({ gates }) => gates))],
      lack: lacking.find((lack) => lack.type === type)?.reason ?? null,
      current,
      renewal:
        ofType.find((paper) => paper !== current && isWaiting(paper) && paper.validFrom > startOf(current)) ?? null,
      countsUntil: countsUntil(ofType, day),
    };
  });
}

const isWaiting = ({ state }: Paper) => state === 'IN_REVIEW' || state === 'STATED';
const startOf = (paper: Paper | null) => paper?.validFrom ?? '';

function currentOf<Of extends Paper>(papers: readonly Of[], day: string): Of | null {
  const rank = (paper: Paper) => Number(countsOn(paper, day)) * 2 + Number(isWaiting(paper));
  const [first] = papers.toSorted((a, b) => rank(b) - rank(a) || lastDayOf(b).localeCompare(lastDayOf(a)));
  return first ?? null;
}

function countsUntil(papers: readonly Paper[], day: string): string | null {
  const next = papers.filter((paper) => countsOn(paper, day)).map(lastDayOf);
  if (next.length === 0) return null;
  const until = next.reduce((a, b) => (a > b ? a : b));
  return countsUntil(papers, nextDay(until)) ?? until;
}
