import { describe, expect, it } from 'vitest';
import { formatsOf } from '../locale/formats.ts';
import { checkSentence, clockSentence, documentSentence, type PaperOnShow } from './paperSentences.ts';

const formats = formatsOf('en-GB');

function makePaper(over: Partial<PaperOnShow> = {}): PaperOnShow {
  return {
    state: 'VERIFIED',
    clock: 'EXPIRES',
    expiresOn: '2026-11-04',
    recheckDueOn: null,
    daysLeft: 233,
    checkedOn: '2026-02-02',
    checkedBy: 'platform staff',
    method: 'DOCUMENT_ONLY',
    source: 'the certificate',
    ...over,
  };
}

describe('clockSentence', () => {
  it.each([
    [{}, 'Valid to 4 Nov 2026'],
    [{ daysLeft: 12 }, 'Valid to 4 Nov 2026, 12 days left'],
    [{ daysLeft: 1 }, 'Valid to 4 Nov 2026, 1 day left'],
    [{ daysLeft: -3 }, 'Lapsed 3 days ago'],
    [{ clock: 'RECHECK' as const, recheckDueOn: '2027-02-02' }, 'No end date, re-check due 2 Feb 2027'],
    [{ clock: 'RECHECK' as const, recheckDueOn: '2026-03-01', daysLeft: -1 }, 'Re-check overdue for 1 day'],
  ])('tells until when it counts: %o', (over, sentence) => {
    expect(clockSentence(makePaper(over), formats)).toBe(sentence);
  });
});

describe('checkSentence', () => {
  it.each([
    [{}, 'Checked 2 Feb 2026 by platform staff against the certificate'],
    [
      { method: 'REGISTRY' as const, source: 'the public register' },
      'Checked 2 Feb 2026 by platform staff in the public register',
    ],
    [
      { method: 'ISSUER' as const, source: 'the insurer, by e-mail' },
      'Checked 2 Feb 2026 by platform staff with the insurer, by e-mail',
    ],
    [{ state: 'STATED' as const }, 'Stated by the clinic. Nobody here has checked it'],
  ])('tells who held it against what: %o', (over, sentence) => {
    expect(checkSentence(makePaper(over), formats)).toBe(sentence);
  });
});

describe('documentSentence', () => {
  it('never calls a document seen a document confirmed', () => {
    expect(documentSentence({ method: 'DOCUMENT_ONLY' })).toBe('Document seen, not confirmed with the issuer');
    expect(documentSentence({ method: 'ISSUER' })).toBeUndefined();
  });
});
