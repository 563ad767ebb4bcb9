import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PHOTO_VARIANT_FORMATS, PHOTO_WIDTHS, type PhotoVariantFormat } from '@stipple/contract';
import type { ObjectStore, StoredObject } from '../storage/store.ts';
import { variantName, type PhotoVariant } from './make-variants.ts';
import type { PhotoDecoder } from './photo-decoder.ts';
import type { PhotoReading } from './read-photo.ts';

/**
 * Photographs in the store, each in a folder of its own (`clinics/<clinic>/photos/<photo>`): a master that is never
 * served, and variants that are. Knows neither who they belong to nor who may see them.
 */
export interface PhotoLibrary {
  /** Reads a received file and keeps its master. The file itself stays where it lies and is not kept. Throws PhotoRefusal. */
  keep(path: string, folder: string): Promise<PhotoReading>;
  /** Makes and keeps variants of a kept photograph; done again, it replaces them. Meant for background work. */
  develop(folder: string, formats?: readonly PhotoVariantFormat[]): Promise<PhotoVariant[]>;
  /** One variant to be served; undefined while there is none. */
  open(folder: string, variant: { width: number; format: PhotoVariantFormat }): Promise<StoredObject | undefined>;
  /** Takes a photograph to another folder, as when a visitor's picture reaches its clinic. Variants are made anew there. */
  move(from: string, to: string): Promise<void>;
  /** Deletes a photograph with all its variants. */
  discard(folder: string): Promise<void>;
}

const MASTER = 'master.jpg';
const MASTER_TYPE = { contentType: 'image/jpeg' };

export function createPhotoLibrary(parts: {
  store: ObjectStore;
  decoder: PhotoDecoder;
  /** The decoder's work folder. */
  workFolder: string;
}): PhotoLibrary {
  const { store, decoder, workFolder } = parts;
  const masterOf = (folder: string) => `${folder}/${MASTER}`;
  const names = PHOTO_WIDTHS.flatMap((width) => PHOTO_VARIANT_FORMATS.map((format) => variantName({ width, format })));

  const discard = async (folder: string) => {
    await Promise.all([MASTER, ...names].map((name) => store.delete(`${folder}/${name}`)));
  };
  return {
    async keep(path, folder) {
      const masterPath = join(workFolder, `${randomUUID()}.jpg`);
      try {
        const reading = await decoder.readPhoto(path, masterPath);
        await store.put(masterOf(folder), await readFile(masterPath), MASTER_TYPE);
        return reading;
      } finally {
        await rm(masterPath, { force: true });
      }
    },
    async develop(folder, formats = PHOTO_VARIANT_FORMATS) {
      await mkdir(workFolder, { recursive: true });
      const bench = await mkdtemp(join(workFolder, 'variants-'));
      try {
        const masterPath = join(bench, MASTER);
        await fetchMaster(store, masterOf(folder), masterPath);
        const variants = await decoder.makeVariants(masterPath, bench, formats);
        for (const variant of variants) await putVariant(store, { folder, bench, variant });
        return variants;
      } finally {
        await rm(bench, { recursive: true, force: true });
      }
    },
    open: (folder, variant) => store.get(`${folder}/${variantName(variant)}`),
    async move(from, to) {
      const master = await store.get(masterOf(from));
      if (!master) throw new Error(`There is no photograph in ${from}`);
      await store.put(masterOf(to), master.stream, MASTER_TYPE);
      await discard(from);
    },
    discard,
  };
}

async function fetchMaster(store: ObjectStore, key: string, path: string): Promise<void> {
  const master = await store.get(key);
  if (!master) throw new Error(`There is no photograph at ${key}`);
  await pipeline(master.stream, createWriteStream(path, { mode: 0o600 }));
}

async function putVariant(store: ObjectStore, made: { folder: string; bench: string; variant: PhotoVariant }) {
  const name = variantName(made.variant);
  await store.put(`${made.folder}/${name}`, await readFile(join(made.bench, name)), {
    contentType: `image/${made.variant.format}`,
  });
}
