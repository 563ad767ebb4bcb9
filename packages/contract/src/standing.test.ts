import { describe, expect, it } from 'vitest';
import {
  bestOf,
  type DatedRequirements,
  nextDay,
  type Paper,
  requirementsOn,
  standingOn,
  windowsOf,
} from './standing.ts';

const england: DatedRequirements[] = [
  {
    effectiveFrom: '2020-01-01',
    requirements: [
      { type: 'LIABILITY_INSURANCE', subject: 'PERSON', gates: ['LIST', 'BOOK', 'SIGN'] },
      { type: 'COUNCIL_PERSONAL_REGISTRATION', subject: 'PERSON', gates: ['LIST', 'BOOK', 'SIGN'] },
      { type: 'COUNCIL_PREMISES_REGISTRATION', subject: 'PLACE', gates: ['LIST', 'BOOK'] },
    ],
  },
];
const requirements = requirementsOn('2026-03-16', england);

const paper = (given: Partial<Paper>): Paper => ({
  type: 'LIABILITY_INSURANCE',
  subject: 'PERSON',
  state: 'VERIFIED',
  clock: 'EXPIRES',
  validFrom: '2025-10-01',
  expiresOn: '2026-09-30',
  recheckDueOn: null,
  ...given,
});
const registration = paper({
  type: 'COUNCIL_PERSONAL_REGISTRATION',
  clock: 'RECHECK',
  validFrom: '2024-01-01',
  expiresOn: null,
  recheckDueOn: '2027-02-02',
});
const premises = paper({ ...registration, type: 'COUNCIL_PREMISES_REGISTRATION', subject: 'PLACE' });
const complete = [paper({}), registration, premises];

describe('standing at several places', () => {
  it('is that of the place that allows most, not of one that demands nothing known', () => {
    const unknownJurisdiction = standingOn('2026-03-16', [], complete);
    const home = standingOn(
      '2026-03-16',
      [...requirements, { type: 'FIRST_AID', subject: 'PERSON', gates: ['SIGN'] }],
      complete,
    );

    expect(bestOf([unknownJurisdiction, home])).toBe(home);
  });

  it('allows nothing where there is no place', () => {
    expect(bestOf([])).toEqual({ canBeListed: false, canBeBooked: false, canSign: false, lacking: [] });
  });
});

describe('standing', () => {
  it('lists, books and lets sign when every paper counts', () => {
    expect(standingOn('2026-03-16', requirements, complete)).toEqual({
      canBeListed: true,
      canBeBooked: true,
      canSign: true,
      lacking: [],
    });
  });

  it('counts the last day of a paper and not the day after', () => {
    const listed = ['2026-09-30', '2026-10-01'].map((day) => standingOn(day, requirements, complete).canBeListed);

    expect(listed).toEqual([true, false]);
  });

  it('refuses today a booking for a day after the paper ends', () => {
    expect(standingOn('2026-10-05', requirements, complete)).toMatchObject({
      canBeBooked: false,
      lacking: [{ type: 'LIABILITY_INSURANCE', reason: 'LAPSED' }],
    });
  });

  it('lets a person sign where only the place lacks a paper that signing does not need', () => {
    const standing = standingOn('2026-03-16', requirements, [paper({}), registration]);

    expect(standing).toMatchObject({ canBeListed: false, canBeBooked: false, canSign: true });
  });

  it.each([
    ['STATED', 'NOT_VERIFIED'],
    ['IN_REVIEW', 'NOT_VERIFIED'],
    ['REJECTED', 'NOT_VERIFIED'],
  ] as const)('does not count a paper that is %s', (state, reason) => {
    const standing = standingOn('2026-03-16', requirements, [paper({ state }), registration, premises]);

    expect(standing.lacking).toMatchObject([{ type: 'LIABILITY_INSURANCE', reason }]);
  });

  it('stops when a re-check is overdue', () => {
    expect(
      standingOn('2027-02-03', requirements, [...complete, paper({ expiresOn: '2028-01-01' })]).lacking,
    ).toMatchObject([{ reason: 'RECHECK_OVERDUE' }, { reason: 'RECHECK_OVERDUE' }]);
  });

  it('allows nothing where no requirement is known', () => {
    expect(standingOn('2026-03-16', [], complete)).toMatchObject({
      canBeListed: false,
      canBeBooked: false,
      canSign: false,
    });
  });
});

describe('windows', () => {
  it('say the same as the rule on every single day', () => {
    const renewalAfterGap = paper({ validFrom: '2026-10-10', expiresOn: '2027-01-31' });
    const packs: DatedRequirements[] = [
      ...england,
      {
        effectiveFrom: '2026-12-01',
        requirements: [...requirements, { type: 'FIRST_AID', subject: 'PERSON', gates: ['LIST'] }],
      },
    ];
    const papers = [
      ...complete,
      renewalAfterGap,
      paper({ type: 'FIRST_AID', validFrom: '2026-12-24', expiresOn: '2027-06-01' }),
    ];
    const windows = windowsOf('LIST', packs, papers);

    const wrong: string[] = [];
    for (let day = '2025-08-01'; day < '2027-08-01'; day = nextDay(day)) {
      const byWindow = windows.some(({ from, to }) => from <= day && (to === null || day < to));
      if (byWindow !== standingOn(day, requirementsOn(day, packs), papers).canBeListed) wrong.push(day);
    }

    expect(wrong).toEqual([]);
    expect(windows).toHaveLength(3);
  });
});
