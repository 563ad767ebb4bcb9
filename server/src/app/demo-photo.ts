import type { RequiredEntityData } from '@mikro-orm/core';
import { Photo } from '../features/photo/photo.entity.ts';
import type { DemoWriting, Em } from './demo-clinic.ts';
import { demoPhotoFolder } from './demo-photos.ts';

type Given = Pick<RequiredEntityData<Photo>, 'purpose'> &
  Partial<RequiredEntityData<Photo>> & { id: string; file: string };

/** The row of a kept photograph. Day and hour are the demo's, not the camera's; its variants are made later. */
export function createDemoPhoto(em: Em, { clinic, readings, now }: DemoWriting, { file, ...given }: Given): Photo {
  const reading = readings.get(file);
  if (!reading) throw new Error(`${file} was not kept.`);
  return em.create(Photo, {
    uploadedAt: now,
    ...given,
    cameraMake: reading.camera.make ?? null,
    cameraModel: reading.camera.model ?? null,
    software: reading.camera.software ?? null,
    sha256: reading.received.sha256,
    dHash: reading.hashes.dHash,
    pHash: reading.hashes.pHash,
    isLowVariance: reading.hashes.isLowVariance,
    measures: reading.measures,
    width: reading.master.width,
    height: reading.master.height,
    placeholder: reading.placeholder,
    storageKey: demoPhotoFolder(clinic, given.id),
  });
}
