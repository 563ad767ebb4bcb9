import { describe, expect, it } from 'vitest';
import { nextPhoto } from './nextPhoto.ts';

const daniel = {
  plannedSessionCount: 3,
  sessions: [{ heldOn: '2026-01-12' }, { heldOn: '2026-01-24' }, { heldOn: '2026-02-14' }],
};

describe('nextPhoto', () => {
  it('is due on day 180 when the first healed photograph is past', () => {
    expect(nextPhoto(daniel, '2026-03-16')).toEqual({ day: 180, on: '2026-08-13' });
  });

  it('is due on day 28 right after the last session', () => {
    expect(nextPhoto(daniel, '2026-02-20')).toEqual({ day: 28, on: '2026-03-14' });
  });

  it('is not due before the course is finished, nor after a year', () => {
    expect(nextPhoto({ ...daniel, plannedSessionCount: 4 }, '2026-03-16')).toBeUndefined();
    expect(nextPhoto(daniel, '2027-03-16')).toBeUndefined();
  });
});
