import { daysBetween } from '@stipple/contract';
import type { StagePhoto } from './stagePhotos.ts';

/** One place of the timeline: a photograph, or a moment at which one was due. */
export type TimelineSlot<Photo> =
  | { key: string; photo: Photo; progress: number }
  | { key: string; photo?: undefined; progress: number; missing: Missing };

export type Missing =
  | { kind: 'BEFORE' }
  | { kind: 'AFTER_SESSION'; number: number }
  /** `inDays` when the day has not come yet. */
  | { kind: 'HEALED'; months: number; inDays?: number };

interface Course<Photo> {
  /** Photographs of one view, in time. */
  photos: readonly Photo[];
  /** Those of the other views: where this view lacks a moment, a photograph from another side is better than none. */
  others?: readonly Photo[];
  sessions: readonly { number: number; heldOn: string }[];
  /** Calendar day on which the page is read. */
  today: string;
}

/** The healed photographs that the protocol asks for: months, and the days after the last session that count as such. */
const healedVisits = [
  { months: 1, from: 28, to: 120 },
  { months: 6, from: 121, to: 300 },
  { months: 12, from: 301, to: 540 },
] as const;

/** Later photographs follow as they come. */
const LATER_FROM = 541;

/** Every moment of the protocol in its place, so that a gap shows as a gap. */
export function timelineSlots<Photo extends StagePhoto>(course: Course<Photo>): TimelineSlot<Photo>[] {
  return [...beforeSlots(course), ...sessionSlots(course), ...healedSlots(course)];
}

function beforeSlots<Photo extends StagePhoto>(course: Course<Photo>): TimelineSlot<Photo>[] {
  const taken = takenOf(course, (photo) => photo.phase === 'BEFORE').map((photo) => slotOf(photo, 0));
  return taken.length > 0 ? taken : [{ key: 'before', progress: 0, missing: { kind: 'BEFORE' } }];
}

function sessionSlots<Photo extends StagePhoto>(course: Course<Photo>): TimelineSlot<Photo>[] {
  const { sessions } = course;
  return sessions.flatMap(({ number }, index): TimelineSlot<Photo>[] => {
    const progress = (index + 1) / sessions.length;
    const taken = takenOf(course, (photo) => photo.phase === 'AFTER_SESSION' && photo.sessionNumber === number);
    if (taken.length > 0) return taken.map((photo) => slotOf(photo, progress));
    return [{ key: `session ${number}`, progress, missing: { kind: 'AFTER_SESSION', number } }];
  });
}

function healedSlots<Photo extends StagePhoto>(course: Course<Photo>): TimelineSlot<Photo>[] {
  const { sessions, today } = course;
  const last = sessions.at(-1);
  const since = last ? daysBetween(last.heldOn, today) : 0;

  const visits = healedVisits.flatMap(({ months, from, to }): TimelineSlot<Photo>[] => {
    const taken = takenOf(course, (photo) => isWithin(photo, from, to));
    if (taken.length > 0) return taken.map((photo) => slotOf(photo, 1));
    const wait = months === 1 ? from - since : Math.round((months * 365) / 12) - since;
    const missing = { kind: 'HEALED' as const, months, ...(wait > 0 ? { inDays: wait } : {}) };
    return [{ key: `healed ${months}`, progress: 1, missing }];
  });
  const later = takenOf(course, (photo) => isWithin(photo, LATER_FROM, Infinity)).map((photo) => slotOf(photo, 1));
  return [...visits, ...later];
}

/** This view's photographs of a moment, or those of another. */
function takenOf<Photo>({ photos, others = [] }: Course<Photo>, isMeant: (photo: Photo) => boolean): Photo[] {
  const own = photos.filter(isMeant);
  return own.length > 0 ? own : others.filter(isMeant).slice(0, 1);
}

function slotOf<Photo extends StagePhoto>(photo: Photo, progress: number) {
  return { key: photo.id, photo, progress };
}

function isWithin({ phase, daysSinceSession }: StagePhoto, from: number, to: number) {
  return phase === 'HEALED' && daysSinceSession !== null && daysSinceSession >= from && daysSinceSession <= to;
}
