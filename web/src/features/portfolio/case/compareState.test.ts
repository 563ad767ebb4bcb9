import { describe, expect, it } from 'vitest';
import { compare, type CompareMaterial, startComparing } from './compareState.ts';
import type { StagePhoto } from './stagePhotos.ts';

function makePhoto(id: string, over: Partial<StagePhoto> = {}): StagePhoto {
  return {
    id,
    view: 'CROWN',
    phase: 'BEFORE',
    sessionNumber: null,
    daysSinceSession: null,
    takenOn: '2024-05-02',
    ...over,
  };
}

const before = makePhoto('before');
const fresh = makePhoto('fresh', { phase: 'AFTER_SESSION', sessionNumber: 1, daysSinceSession: 0 });
const healed = makePhoto('healed', { phase: 'HEALED', daysSinceSession: 190, takenOn: '2024-12-20' });
const oldest = makePhoto('oldest', { phase: 'HEALED', daysSinceSession: 388, takenOn: '2025-07-06' });
const frontBefore = makePhoto('front before', { view: 'FRONT' });
const frontOldest = makePhoto('front oldest', { ...oldest, id: 'front oldest', view: 'FRONT' });
const material: CompareMaterial = {
  photos: [oldest, fresh, before, healed, frontOldest, frontBefore],
  pairs: [{ view: 'CROWN', before: 'before', after: 'oldest' }],
};

function start() {
  const state = startComparing(material);
  if (!state) throw new Error('nothing to compare');
  return state;
}

describe('startComparing', () => {
  it('opens on before and the newest healed photograph', () => {
    const state = startComparing(material);

    expect(state).toMatchObject({ view: 'CROWN', leftId: 'before', rightId: 'oldest' });
  });

  it('prefers a healed photograph over a fresher one when no pair is named', () => {
    const late = makePhoto('late', {
      phase: 'AFTER_SESSION',
      sessionNumber: 4,
      daysSinceSession: 0,
      takenOn: '2026-01-01',
    });

    const state = startComparing({ photos: [before, healed, late], pairs: [] });

    expect(state).toMatchObject({ leftId: 'before', rightId: 'healed' });
  });

  it('has nothing to show without photographs', () => {
    expect(startComparing({ photos: [], pairs: [] })).toBeUndefined();
  });
});

describe('compare', () => {
  it('puts the first moment chosen left and the second right', () => {
    const once = compare(material, start(), { type: 'moment chosen', photoId: 'fresh' });
    const twice = compare(material, once, { type: 'moment chosen', photoId: 'healed' });

    expect(once).toMatchObject({ leftId: 'fresh', rightId: 'oldest', nextSide: 'RIGHT' });
    expect(twice).toMatchObject({ leftId: 'fresh', rightId: 'healed', nextSide: 'LEFT' });
  });

  it('changes the sides when the moment is already on the other one', () => {
    const state = compare(material, start(), { type: 'moment chosen', photoId: 'oldest' });

    expect(state).toMatchObject({ leftId: 'oldest', rightId: 'before' });
  });

  it('keeps the two moments when the other view has them', () => {
    const state = compare(material, start(), { type: 'view chosen', view: 'FRONT' });

    expect(state).toMatchObject({ view: 'FRONT', leftId: 'front before', rightId: 'front oldest' });
  });

  it('falls back to the default pair when the other view lacks a moment', () => {
    const midway = compare(material, start(), { type: 'moment chosen', photoId: 'fresh' });

    const state = compare(material, midway, { type: 'view chosen', view: 'FRONT' });

    expect(state).toMatchObject({ leftId: 'front before', rightId: 'front oldest', nextSide: 'LEFT' });
  });

  it('stays where it is when a view has no public photograph', () => {
    const state = start();

    expect(compare(material, state, { type: 'view chosen', view: 'LEFT' })).toBe(state);
  });
});
