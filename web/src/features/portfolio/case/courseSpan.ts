import { daysBetween } from '@stipple/contract';
import type { StagePhoto } from './stagePhotos.ts';

/** Weeks from the first session to the last, rounded. */
export function weeksBetween(sessions: readonly { heldOn: string }[]) {
  const first = sessions[0];
  const last = sessions.at(-1);
  if (!first || !last) return 0;
  return Math.round(daysBetween(first.heldOn, last.heldOn) / 7);
}

/** On which days after the last session the scalp was photographed healed; each once, in order. */
export function healedDaysOf(photos: readonly Pick<StagePhoto, 'phase' | 'daysSinceSession'>[]) {
  const days = photos.flatMap((photo) => (photo.phase === 'HEALED' ? (photo.daysSinceSession ?? []) : []));
  return [...new Set(days)].toSorted((a, b) => a - b);
}
