import { describe, expect, it } from 'vitest';
import { makeClinicPaper, makeLapsedRow, makePaperRow } from './makePapers.factory.ts';
import { isIn, PAPER_TROUBLES, paperMark } from './paperMark.ts';

const soon = makePaperRow({ daysCovered: 30, countsUntil: '2026-04-15' });
const covered = makePaperRow({ current: makeClinicPaper('old', { daysLeft: 3 }), daysCovered: 368 });
const missing = makePaperRow({ current: null, lack: 'MISSING', countsUntil: null, daysCovered: null });
const inReview = makePaperRow({
  current: makeClinicPaper('new', { state: 'IN_REVIEW' }),
  lack: 'NOT_VERIFIED',
  countsUntil: null,
  daysCovered: null,
});
const renewed = { ...soon, renewal: makeClinicPaper('next', { state: 'IN_REVIEW' }) };

describe('the mark of a paper', () => {
  it.each([
    ['verified', makePaperRow()],
    ['verified', covered],
    ['expiring', soon],
    ['lapsed', makeLapsedRow()],
    ['inReview', inReview],
    ['missing', missing],
  ] as const)('is %s', (mark, row) => {
    expect(paperMark(row)).toBe(mark);
  });
});

describe('the troubles', () => {
  it.each([
    ['a lapsed one', makeLapsedRow(), ['lapsed']],
    ['a missing one', missing, ['lapsed']],
    ['one that ends soon', soon, ['soon']],
    ['one that ends soon and has a renewal in review', renewed, ['soon', 'review']],
    ['one in review', inReview, ['review']],
    ['a good one', makePaperRow(), []],
    ['a lapsed one that nobody demands', makeLapsedRow({ gates: [], lack: null }), []],
  ])('hold %s', (_, row, troubles) => {
    expect(PAPER_TROUBLES.filter((trouble) => isIn(trouble, row))).toEqual(troubles);
  });
});
