import { ENQUIRY_PHOTOS_MAX, PHOTO_BYTES_MAX } from '@stipple/contract';
import type { PhotoAnswer } from './sendPhoto.ts';

/** A photograph the sender picked, and how far it got. */
export interface PickedPhoto {
  id: string;
  name: string;
  /** Address of the picture inside this browser. */
  preview: string;
  state: 'SENDING' | 'SENT' | 'REFUSED';
  /** Share sent, 0 to 1. */
  progress: number;
  ticket?: string;
  problem?: { code: string; message?: string };
}

export type PhotoListAction =
  | { type: 'picked'; photo: PickedPhoto }
  | { type: 'progressed'; id: string; progress: number }
  | { type: 'answered'; id: string; answer: PhotoAnswer }
  | { type: 'taken away'; id: string };

export function photoList(photos: readonly PickedPhoto[], action: PhotoListAction): readonly PickedPhoto[] {
  switch (action.type) {
    case 'picked':
      return [...photos, action.photo];
    case 'progressed':
      return change(photos, action.id, { progress: action.progress });
    case 'answered':
      return change(photos, action.id, outcome(action.answer));
    case 'taken away':
      return photos.filter((photo) => photo.id !== action.id);
  }
}

/** The files that still fit, and how many do not. A refused one leaves its place free. */
export function fitting(photos: readonly PickedPhoto[], files: readonly File[]) {
  const room = ENQUIRY_PHOTOS_MAX - photos.filter((photo) => photo.state !== 'REFUSED').length;
  return { files: files.slice(0, Math.max(0, room)), tooMany: Math.max(0, files.length - room) };
}

/** Says no before a large file travels in vain. */
export function isTooLarge(file: File) {
  return file.size > PHOTO_BYTES_MAX;
}

export function ticketsOf(photos: readonly PickedPhoto[]) {
  return photos.flatMap((photo) => photo.ticket ?? []);
}

function outcome(answer: PhotoAnswer): Partial<PickedPhoto> {
  if (answer.problem) return { state: 'REFUSED', problem: answer.problem };
  return { state: 'SENT', progress: 1, ticket: answer.ticket };
}

function change(photos: readonly PickedPhoto[], id: string, to: Partial<PickedPhoto>) {
  return photos.map((photo) => (photo.id === id ? { ...photo, ...to } : photo));
}
