import { describe, expect, it } from 'vitest';
import { activateLocale } from '../../ui/locale/activateLocale.ts';
import { formatsOf } from '../../ui/locale/formats.ts';
import { makePaper, makeRecord } from './makeRecord.factory.ts';
import type { SheetRecord } from './questionsQuery.ts';
import { sheetOf } from './questionSheet.ts';
import { sourceOf } from './questionSources.ts';

await activateLocale(['en-GB']);

/** Keys of the questions that the record leaves open. */
const openOf = (record: ReturnType<typeof makeRecord>) =>
  sheetOf({ record: record as unknown as SheetRecord, on: {}, formats: formatsOf('en-GB') })
    .filter(({ isAnswered }) => !isAnswered)
    .map(({ key }) => key);

/** What no record of the platform can know stays open, whoever is asked. */
const ALWAYS = ['hands', 'needles'];
const share = { finished: 0, published: 0, declined: 0, notAsked: 0, notHealedYet: 0 };
const nothing = { completedCourses: 0, stages: [], goals: [], publishedShare: share };
const insurance = makePaper('LIABILITY_INSURANCE', 'Insurance');
const lapsed = { countsToday: false, daysLeft: -1 };

describe('which question is answered by what', () => {
  it.each([
    ['a full record', makeRecord(), []],
    [
      'no training paper',
      makeRecord({ credentials: [insurance, makePaper('ARTIST_LICENCE', 'Licence')] }),
      ['training'],
    ],
    ['no finished treatment', makeRecord({ experience: nothing }), ['experience', 'range']],
    ['no case confirmed by its client', makeRecord({}, { verified: 0 }), ['own-work']],
    ['nothing healed for a year', makeRecord({}, { healedTwelveMonths: 0 }), ['healed']],
    ['no comparable pair', makeRecord({}, { comparable: 0 }), ['conditions']],
    ['no review', makeRecord({ reviews: [] }), ['reviews']],
    ['insurance without a registration', makeRecord({ credentials: [insurance] }), ['training', 'papers']],
    [
      'insurance that lapsed',
      makeRecord({
        credentials: [
          makePaper('LIABILITY_INSURANCE', 'Insurance', lapsed),
          makePaper('SMP_TRAINING', 'Course'),
          makePaper('ARTIST_LICENCE', 'Licence'),
        ],
      }),
      ['papers'],
    ],
  ])('%s', (_what, record, open) => {
    expect(openOf(record)).toEqual([...open, ...ALWAYS]);
  });

  it('has ten questions, each with a public source that names a page', () => {
    const lines = sheetOf({
      record: makeRecord() as unknown as SheetRecord,
      on: {},
      formats: formatsOf('en-GB'),
    });

    expect(lines).toHaveLength(10);
    for (const { sources } of lines) {
      expect(sources.length).toBeGreaterThan(0);
      for (const key of sources) expect(new URL(sourceOf(key).url).pathname).not.toBe('/');
    }
  });
});
