import type { ClinicPaper, PaperRow, PersonPapers, PlacePapers } from './papersQuery.ts';

/** A verified insurance until the end of 2026, seen from 16 March. */
export const makeClinicPaper = (id: string, given: Partial<ClinicPaper> = {}): ClinicPaper => ({
  __typename: 'ClinicCredential',
  id,
  title: 'Liability insurance',
  issuer: 'Meridian Mutual',
  number: 'MM-88213',
  numberNote: 'number on file',
  state: 'VERIFIED',
  clock: 'EXPIRES',
  validFrom: '2026-01-01',
  expiresOn: '2026-12-31',
  recheckDueOn: null,
  daysLeft: 290,
  checkedOn: '2026-01-05',
  checkedBy: 'platform staff',
  method: 'DOCUMENT_ONLY',
  source: 'the certificate',
  detail: '£5m',
  notChecked: null,
  ...given,
});

export function makePaperRow(given: Partial<PaperRow> = {}): PaperRow {
  const current = given.current === undefined ? makeClinicPaper('paper-1') : given.current;
  return {
    __typename: 'PaperRow',
    type: 'LIABILITY_INSURANCE',
    gates: ['LIST', 'BOOK', 'SIGN'],
    lack: null,
    countsUntil: '2026-12-31',
    daysCovered: 290,
    current,
    renewal: null,
    papers: current ? [current] : [],
    ...given,
  };
}

/** What is left of the insurance when its last day has passed. */
export const makeLapsedRow = (given: Partial<PaperRow> = {}): PaperRow =>
  makePaperRow({
    lack: 'LAPSED',
    countsUntil: null,
    daysCovered: null,
    current: makeClinicPaper('lapsed', { expiresOn: '2026-03-13', daysLeft: -3 }),
    ...given,
  });

export const makePersonPapers = (name: string, given: Partial<PersonPapers> = {}): PersonPapers => ({
  __typename: 'PersonPapers',
  technicianId: `id-of-${name}`,
  name,
  initials: name.slice(0, 2).toUpperCase(),
  isTrainee: false,
  placeNames: ['Leeds'],
  canBeListed: true,
  canBeBooked: true,
  canSign: true,
  publishedCaseCount: 14,
  openEnquiryCount: 2,
  rows: [makePaperRow()],
  ...given,
});

export const makePlacePapers = (name: string, given: Partial<PlacePapers> = {}): PlacePapers => ({
  __typename: 'PlacePapers',
  locationId: `id-of-${name}`,
  name,
  city: name,
  technicianNames: ['Aisha Khan'],
  rows: [makePaperRow({ type: 'COUNCIL_PREMISES_REGISTRATION' })],
  ...given,
});
