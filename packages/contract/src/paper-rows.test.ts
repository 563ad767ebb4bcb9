import { describe, expect, it } from 'vitest';
import { paperRows } from './paper-rows.ts';
import type { Paper, Requirement } from './standing.ts';

const DAY = '2026-03-16';
const requirements: readonly Requirement[] = [
  { type: 'LIABILITY_INSURANCE', subject: 'PERSON', gates: ['LIST', 'BOOK'] },
  { type: 'BLOODBORNE_PATHOGENS', subject: 'PERSON', gates: ['SIGN'] },
  { type: 'COUNCIL_PREMISES_REGISTRATION', subject: 'PLACE', gates: ['LIST'] },
];
const paper = (given: Partial<Paper> = {}): Paper => ({
  type: 'LIABILITY_INSURANCE',
  subject: 'PERSON',
  state: 'VERIFIED',
  clock: 'EXPIRES',
  validFrom: '2026-01-01',
  expiresOn: '2026-06-30',
  recheckDueOn: null,
  ...given,
});
const rowsOf = (papers: readonly Paper[], day = DAY) => paperRows({ subject: 'PERSON', day, requirements }, papers);
const insuranceOf = (papers: readonly Paper[], day = DAY) => rowsOf(papers, day)[0];

describe('rows of papers', () => {
  it('has a row for each demand on the subject, and for what is on file beyond them', () => {
    const rows = rowsOf([paper({ type: 'MEMBERSHIP' })]);

    expect(rows.map(({ type, gates, lack }) => [type, gates, lack])).toEqual([
      ['LIABILITY_INSURANCE', ['LIST', 'BOOK'], 'MISSING'],
      ['BLOODBORNE_PATHOGENS', ['SIGN'], 'MISSING'],
      ['MEMBERSHIP', [], null],
    ]);
  });

  it('leaves the old paper counting while its renewal waits', () => {
    const old = paper();
    const renewal = paper({ state: 'IN_REVIEW', validFrom: '2026-07-01', expiresOn: '2027-06-30' });

    expect(insuranceOf([renewal, old])).toMatchObject({ current: old, renewal, lack: null, countsUntil: '2026-06-30' });
  });

  it('counts on through a verified renewal that follows without a break, and not over a gap', () => {
    const next = paper({ validFrom: '2026-07-01', expiresOn: '2027-06-30' });
    const late = paper({ validFrom: '2026-07-02', expiresOn: '2027-06-30' });

    expect(insuranceOf([paper(), next])?.countsUntil).toBe('2027-06-30');
    expect(insuranceOf([paper(), late])?.countsUntil).toBe('2026-06-30');
  });

  it.each([
    ['2026-06-30', null, '2026-06-30'],
    ['2026-07-01', 'LAPSED', null],
  ])('counts the last day and not the day after: %s', (day, lack, countsUntil) => {
    expect(insuranceOf([paper()], day)).toMatchObject({ lack, countsUntil });
  });

  it('asks about what waits before what has lapsed', () => {
    const lapsed = paper({ expiresOn: '2026-03-01' });
    const waiting = paper({ state: 'IN_REVIEW', expiresOn: '2027-03-01' });

    expect(insuranceOf([lapsed, waiting])).toMatchObject({ current: waiting, renewal: null, lack: 'LAPSED' });
  });
});
