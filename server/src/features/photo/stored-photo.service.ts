import type { PhotoReading } from '../../platform/photo/read-photo.ts';

/** Where a clinic's photograph lies in the store. */
export const photoFolder = (clinicId: string, photoId: string): string => `clinics/${clinicId}/photos/${photoId}`;

/** What reading a file told, as columns of `photo`. */
export const columnsOf = (reading: PhotoReading) => ({
  cameraMake: reading.camera.make ?? null,
  cameraModel: reading.camera.model ?? null,
  software: reading.camera.software ?? null,
  sha256: reading.received.sha256,
  ...reading.hashes,
  measures: reading.measures,
  width: reading.master.width,
  height: reading.master.height,
  placeholder: reading.placeholder,
});

/** The columns as a pending upload carries them until its enquiry is sent. */
export type PhotoColumns = ReturnType<typeof columnsOf>;

/** Local wall-clock time of a camera, with or without offset, as the instant it was in the place's zone. */
export function cameraInstant(takenAt: string | undefined, timeZone: string): Date | null {
  if (takenAt === undefined) return null;
  try {
    if (/[+-]\d\d:\d\d$/.test(takenAt)) return new Date(Temporal.Instant.from(takenAt).epochMilliseconds);
    return new Date(Temporal.PlainDateTime.from(takenAt).toZonedDateTime(timeZone).epochMilliseconds);
  } catch {
    return null;
  }
}
