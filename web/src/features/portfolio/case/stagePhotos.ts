import type { PhotoPhase, PhotoView } from '@stipple/contract';

/** What a photograph must say about itself to stand in a comparison. */
export interface StagePhoto {
  id: string;
  view: PhotoView;
  phase: PhotoPhase;
  sessionNumber: number | null;
  daysSinceSession: number | null;
  takenOn: string;
}

const order: Record<PhotoPhase, number> = { BEFORE: 0, AFTER_SESSION: 1, HEALED: 2 };

/** The photographs of one view, in the order they were taken. */
export function photosOfView<Photo extends StagePhoto>(photos: readonly Photo[], view: PhotoView): Photo[] {
  return photos.filter((photo) => photo.view === view).toSorted(inTime);
}

/** Views that have at least one public photograph, the richest first. */
export function publishedViews(photos: readonly StagePhoto[]): PhotoView[] {
  const views = [...new Set(photos.map((photo) => photo.view))];
  const count = (view: PhotoView) => photosOfView(photos, view).length;
  return views.toSorted((a, b) => count(b) - count(a));
}

/** Whether two photographs show the same moment of a course, perhaps from another side. */
export function isSameStage(a: StagePhoto, b: StagePhoto) {
  return a.phase === b.phase && a.sessionNumber === b.sessionNumber && a.takenOn === b.takenOn;
}

function inTime(a: StagePhoto, b: StagePhoto) {
  return a.takenOn.localeCompare(b.takenOn) || order[a.phase] - order[b.phase] || byNumber(a) - byNumber(b);
}

function byNumber(photo: StagePhoto) {
  return photo.sessionNumber ?? 0;
}
