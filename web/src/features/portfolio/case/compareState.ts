import type { PhotoView } from '@stipple/contract';
import { isSameStage, photosOfView, publishedViews, type StagePhoto } from './stagePhotos.ts';

export type Side = 'LEFT' | 'RIGHT';

/** What the reader compares: one view, two moments. */
export interface CompareState {
  view: PhotoView;
  leftId: string;
  rightId: string;
  /** The side that the next chosen moment goes to. */
  nextSide: Side;
}

export type CompareAction =
  | { type: 'view chosen'; view: PhotoView }
  | { type: 'moment chosen'; photoId: string }
  | { type: 'sides swapped' };

interface Pair {
  view: PhotoView;
  before: string;
  after: string;
}

/** Photographs of a case, and per view the pair that is shown first. */
export interface CompareMaterial {
  photos: readonly StagePhoto[];
  pairs: readonly Pair[];
}

/** Opens on the case's default pair: before, and the newest healed photograph if there is one. */
export function startComparing(material: CompareMaterial): CompareState | undefined {
  const view = material.pairs[0]?.view ?? publishedViews(material.photos)[0];
  if (!view) return undefined;
  return { view, nextSide: 'LEFT', ...defaultSides(material, view) };
}

/** Follows what the reader taps. The first moment tapped goes left, the second right, and so on. */
export function compare(material: CompareMaterial, state: CompareState, action: CompareAction): CompareState {
  switch (action.type) {
    case 'view chosen':
      return chooseView(material, state, action.view);
    case 'moment chosen':
      return chooseMoment(state, action.photoId);
    case 'sides swapped':
      return { ...state, leftId: state.rightId, rightId: state.leftId };
  }
}

function chooseView(material: CompareMaterial, state: CompareState, view: PhotoView): CompareState {
  const photos = photosOfView(material.photos, view);
  if (photos.length === 0) return state;

  const same = (id: string) => {
    const shown = material.photos.find((photo) => photo.id === id);
    return shown && photos.find((photo) => isSameStage(photo, shown))?.id;
  };
  const leftId = same(state.leftId);
  const rightId = same(state.rightId);
  const sides = leftId && rightId ? { leftId, rightId } : defaultSides(material, view);
  return { view, nextSide: 'LEFT', ...sides };
}

function chooseMoment(state: CompareState, photoId: string): CompareState {
  const isLeft = state.nextSide === 'LEFT';
  const otherId = isLeft ? state.rightId : state.leftId;
  // The same moment on both sides compares nothing: the sides change places instead.
  const pushedId = photoId === otherId ? (isLeft ? state.leftId : state.rightId) : otherId;
  return {
    ...state,
    leftId: isLeft ? photoId : pushedId,
    rightId: isLeft ? pushedId : photoId,
    nextSide: isLeft ? 'RIGHT' : 'LEFT',
  };
}

function defaultSides(material: CompareMaterial, view: PhotoView) {
  const pair = material.pairs.find((each) => each.view === view);
  if (pair) return { leftId: pair.before, rightId: pair.after };

  const photos = photosOfView(material.photos, view);
  const left = photos.find((photo) => photo.phase === 'BEFORE') ?? photos[0];
  const right = photos.findLast((photo) => photo.phase === 'HEALED') ?? photos.at(-1);
  return { leftId: left?.id ?? '', rightId: right?.id ?? '' };
}
