import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DemoClinic } from '@stipple/demo';
import { photoFolder } from '../features/photo/stored-photo.service.ts';
import type { PhotoLibrary } from '../platform/photo/photo-library.ts';
import type { PhotoReading } from '../platform/photo/read-photo.ts';

/** Asked of the module system, so that it is right from the sources and from a bundle. */
const PHOTOS = dirname(createRequire(import.meta.url).resolve('@stipple/demo/photos/manifest.json'));

/** What was read of each file, by its path in the demo. */
export type DemoReadings = ReadonlyMap<string, PhotoReading>;

/** Takes a clinic's photographs through the same reader and into the same store as any upload. */
export async function keepDemoPhotos(
  library: Pick<PhotoLibrary, 'keep'>,
  clinic: DemoClinic,
  onProgress: (done: number, total: number) => void,
): Promise<DemoReadings> {
  const pictures = [clinic.picture, ...clinic.technicians.map(({ portrait }) => portrait), ...clinic.photos].flatMap(
    (picture) => picture ?? [],
  );
  let done = 0;
  const readings = pictures.map(async ({ id, file }) => {
    const reading = await library.keep(join(PHOTOS, file), photoFolder(clinic.id, id));
    done += 1;
    onProgress(done, pictures.length);
    return [file, reading] as const;
  });
  return new Map(await Promise.all(readings));
}
