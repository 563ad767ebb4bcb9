import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../ui/locale/formats.ts';
import { type Reason, reasonsText } from './comparabilityReasons.ts';

function makeReason(code: string, over: Partial<Reason> = {}): Reason {
  return { code, percent: null, minutes: null, days: null, ...over };
}

describe('reasonsText', () => {
  it('puts the measured numbers into words', () => {
    const reasons = [
      makeReason('AFTER_BRIGHTER', { percent: 28 }),
      makeReason('MINUTES_AFTER_SESSION', { minutes: 35 }),
    ];

    const text = reasonsText(reasons, formatsOf('en-GB'));

    expect(text).toBe('after is 28% brighter, taken 35 minutes after the session');
  });

  it('speaks of one day as one', () => {
    const text = reasonsText([makeReason('NOT_HEALED', { days: 1 })], formatsOf('en-GB'));

    expect(text).toBe('taken 1 day after the session, not healed');
  });

  it('does not hide a reason it has no words for', () => {
    expect(reasonsText([makeReason('MIRRORED')], formatsOf('en-GB'))).toBe('another difference was measured');
  });
});
