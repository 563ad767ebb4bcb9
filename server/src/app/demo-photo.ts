import { Photo, type PhotoPurpose } from '../features/photo/photo.entity.ts';
import { columnsOf, photoFolder } from '../features/photo/stored-photo.service.ts';
import { fileTreatmentPhoto } from '../features/photo/treatment-photo.service.ts';
import type { PhotoReading } from '../platform/photo/read-photo.ts';
import type { DemoWriting, Em } from './demo-clinic.ts';

interface Picture {
  readonly id: string;
  readonly file: string;
}

/** The row of a kept portrait or room; its variants are made later. */
export function createDemoPicture(em: Em, writing: DemoWriting, picture: Picture, purpose: PhotoPurpose): void {
  const { clinic, now } = writing;
  em.create(Photo, {
    ...columnsOf(readingOf(writing, picture)),
    id: picture.id,
    purpose,
    storageKey: photoFolder(clinic.id, picture.id),
    uploadedAt: now,
  });
}

/** Files a treatment photograph as an upload does, except that the demo and not the camera says when it was taken. */
export async function fileDemoPhoto(
  em: Em,
  writing: DemoWriting,
  photo: DemoWriting['clinic']['photos'][number],
): Promise<void> {
  const { file, phase: _phase, sessionNumber: _number, takenOn: _day, minutesAfterSession: _minutes, ...said } = photo;
  const takenAt = new Date(said.takenAt);
  const reading = readingOf(writing, { id: said.id, file });
  const undated = { ...reading, camera: { ...reading.camera, takenAt: undefined } };
  const folder = photoFolder(writing.clinic.id, said.id);
  await fileTreatmentPhoto(em, { ...said, folder, takenAt }, { reading: undated, now: takenAt });
}

function readingOf({ readings }: DemoWriting, { file }: Picture): PhotoReading {
  const reading = readings.get(file);
  if (!reading) throw new Error(`${file} was not kept.`);
  return reading;
}
