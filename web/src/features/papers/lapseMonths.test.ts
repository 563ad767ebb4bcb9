import { expect, it } from 'vitest';
import { lapseMonths } from './lapseMonths.ts';
import { makeLapsedRow, makePaperRow, makePersonPapers } from './makePapers.factory.ts';
import { holderOfPerson } from './paperHolders.ts';

const holders = [
  holderOfPerson(
    makePersonPapers('Ben', {
      rows: [
        makeLapsedRow(),
        makePaperRow({ countsUntil: '2026-03-31' }),
        makePaperRow({ countsUntil: '2027-02-28' }),
        makePaperRow({ countsUntil: '2027-03-01' }),
        makePaperRow({ current: null, lack: 'MISSING', countsUntil: null, daysCovered: null }),
      ],
    }),
  ),
];

it('puts each end into its month, what has lapsed into the first, and leaves out what lies beyond a year', () => {
  const months = lapseMonths(holders, '2026-03-16');

  expect(months.map(({ month }) => month.slice(0, 7))).toEqual([
    ...Array.from({ length: 10 }, (_, index) => `2026-${String(index + 3).padStart(2, '0')}`),
    '2027-01',
    '2027-02',
  ]);
  expect(months[0]?.dots.map(({ mark, on }) => [mark, on])).toEqual([
    ['lapsed', '2026-03-13'],
    ['verified', '2026-03-31'],
  ]);
  expect(months.slice(1).flatMap(({ dots }) => dots.map(({ on }) => on))).toEqual(['2027-02-28']);
});
