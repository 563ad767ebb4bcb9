import { countsOn, type CredentialMethod, daysBetween, lastDayOf, type Paper } from '@stipple/contract';

/** A paper as the public may know it. */
export interface PublicPaper extends Paper {
  id: string;
  title: string;
  issuer: string;
  numberNote: string | null;
  checkedOn: string | null;
  checkedBy: string | null;
  method: CredentialMethod | null;
  source: string | null;
  detail: string | null;
  notChecked: string | null;
}

/** The paper with what is true of it on `day`. */
export const paperOn = (paper: PublicPaper, day: string) => ({
  ...paper,
  countsToday: countsOn(paper, day),
  daysLeft: lastDayOf(paper) === '' ? null : daysBetween(day, lastDayOf(paper)),
});
