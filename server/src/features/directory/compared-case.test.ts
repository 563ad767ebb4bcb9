import type { PhotoView } from '@stipple/contract';
import { describe, expect, it } from 'vitest';
import { type CandidateCase, firstInView, viewInCommon } from './compared-case.ts';

/** A case with a pair in each view; a view with `!` shows the day of treatment in place of a healed photograph. */
function candidate(id: string, ...views: string[]): CandidateCase {
  const parts = views.map((view) => {
    const name = view.replace('!', '') as PhotoView;
    const [before, after] = [`${id}-${name}-before`, `${id}-${name}-after`];
    return {
      photos: [
        { id: before, phase: 'BEFORE', picture: before },
        { id: after, phase: view.endsWith('!') ? 'AFTER_SESSION' : 'HEALED', picture: after },
      ],
      pair: { view: name, before, after, result: 'COMPARABLE' as const },
    };
  });
  return {
    id,
    reference: id,
    stage: 'NORWOOD_V',
    goal: 'SHAVED_LOOK',
    badge: 'HEALED_CONFIRMED',
    checkedOn: '2026-01-01',
    healedDays: 400,
    photos: parts.flatMap((part) => part.photos),
    pairs: parts.map((part) => part.pair),
  };
}

describe('viewInCommon', () => {
  it('takes the view that most can show', () => {
    expect(viewInCommon([[candidate('a', 'FRONT', 'CROWN')], [candidate('b', 'CROWN')], []])).toBe('CROWN');
  });

  it('takes the first of the protocol among equals, whatever the order of the technicians', () => {
    const [a, b] = [[candidate('a', 'CROWN', 'FRONT')], [candidate('b', 'FRONT', 'CROWN')]];

    expect([viewInCommon([a, b]), viewInCommon([b, a])]).toEqual(['FRONT', 'FRONT']);
  });

  it('counts a technician once however many cases show a view', () => {
    const many = [candidate('a', 'FRONT'), candidate('b', 'FRONT'), candidate('c', 'TOP')];

    expect(viewInCommon([many, [candidate('d', 'TOP')]])).toBe('TOP');
  });

  it('never counts the day of treatment as healed', () => {
    expect(viewInCommon([[candidate('a', 'FRONT!')]])).toBeUndefined();
  });
});

describe('firstInView', () => {
  it('passes over a case that lacks the view', () => {
    const found = firstInView([candidate('new', 'TOP'), candidate('old', 'FRONT')], 'FRONT');

    expect(found).toMatchObject({ id: 'old', before: 'old-FRONT-before', healed: 'old-FRONT-after' });
  });

  it('shows nothing rather than another view', () => {
    expect(firstInView([candidate('new', 'TOP')], 'FRONT')).toBeNull();
  });
});
