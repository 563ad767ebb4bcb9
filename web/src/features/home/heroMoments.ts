import type { PhotoPhase, PhotoView } from '@stipple/contract';

interface Taken {
  view: PhotoView;
  phase: PhotoPhase;
  takenOn: string;
}

const MOST = 5;

/** Photographs of one view in order of time; of too many, sessions in the middle go first, never the first or a healed one. */
export function heroMoments<Photo extends Taken>(photos: readonly Photo[], view: PhotoView): Photo[] {
  const ordered = photos.filter((photo) => photo.view === view).toSorted((a, b) => a.takenOn.localeCompare(b.takenOn));
  const surplus = Math.max(0, ordered.length - MOST);
  const spare = ordered.filter((photo) => photo.phase === 'AFTER_SESSION').slice(-surplus);

  return ordered.filter((photo) => surplus === 0 || !spare.includes(photo)).slice(0, MOST);
}
