import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PHOTO_VARIANT_FORMATS, PHOTO_WIDTHS, type PhotoPhase, type PhotoVariantFormat } from '@stipple/contract';
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
  /** Two photographs side by side as a JPEG, from variants that everybody may see; undefined while one is not made. */
  share(before: SharedPhoto, after: SharedPhoto): Promise<Buffer | undefined>;
  /** Takes a photograph to another folder, as when a visitor's picture reaches its clinic. Variants are made anew there. */
  move(from: string, to: string): Promise<void>;
  /** Deletes a photograph with all its variants. */
  discard(folder: string): Promise<void>;
}

/** One of the two photographs of a picture to share. */
export interface SharedPhoto {
  folder: string;
  variant: { width: number; format: PhotoVariantFormat };
  phase: PhotoPhase;
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
    develop: (folder, formats = PHOTO_VARIANT_FORMATS) =>
      onBench(workFolder, async (bench) => {
        const masterPath = join(bench, MASTER);
        await fetchMaster(store, masterOf(folder), masterPath);
        const variants = await decoder.makeVariants(masterPath, bench, formats);
        for (const variant of variants) await putVariant(store, { folder, bench, variant });
        return variants;
      }),
    share: (before, after) =>
      onBench(workFolder, async (bench) => {
        const halves = { before: join(bench, 'before'), after: join(bench, 'after') };
        const found = await Promise.all([
          fetchVariant(store, before, halves.before),
          fetchVariant(store, after, halves.after),
        ]);
        if (!found.every(Boolean)) return undefined;
        const path = join(bench, 'share.jpg');
        const pair = {
          before: { path: halves.before, phase: before.phase },
          after: { path: halves.after, phase: after.phase },
        };
        await decoder.makeSharePicture(pair, path);
        return readFile(path);
      }),
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

/** Lends a folder for one piece of work and clears it away. */
async function onBench<Made>(workFolder: string, work: (bench: string) => Promise<Made>): Promise<Made> {
  await mkdir(workFolder, { recursive: true });
  const bench = await mkdtemp(join(workFolder, 'bench-'));
  try {
    return await work(bench);
  } finally {
    await rm(bench, { recursive: true, force: true });
  }
}

async function fetchVariant(store: ObjectStore, { folder, variant }: SharedPhoto, path: string): Promise<boolean> {
  const found = await store.get(`${folder}/${variantName(variant)}`);
  if (!found) return false;
  await pipeline(found.stream, createWriteStream(path, { mode: 0o600 }));
  return true;
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
