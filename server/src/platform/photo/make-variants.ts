import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { PHOTO_WIDTHS, type PhotoVariantFormat } from '@stipple/contract';

import { openImage, openPixels } from './image-library.ts';

/** One size and format in which a photograph is shown. */
export interface PhotoVariant {
  width: number;
  height: number;
  format: PhotoVariantFormat;
  bytes: number;
}

/** Widths a master of this width is offered in; never wider than itself. */
export const variantWidths = (masterWidth: number): number[] => PHOTO_WIDTHS.filter((width) => width <= masterWidth);

/** The name of a variant inside its photograph's folder. */
export const variantName = (variant: { width: number; format: string }): string => `${variant.width}.${variant.format}`;

/**
 * Writes the variants of a master into `folder`, named by {@link variantName}. Runs inside the child process only.
 * Settings by measurement (docs/decisions/photo-variants): AVIF effort 0 costs a third of effort 2 and a tenth of the
 * default 4 for the same structural similarity and 4 % more bytes; WebP serves the few browsers without AVIF.
 */
export async function makeVariants(options: {
  masterPath: string;
  folder: string;
  formats: readonly PhotoVariantFormat[];
}): Promise<PhotoVariant[]> {
  const master = await readFile(options.masterPath);
  const { width: masterWidth } = await openImage(master).metadata();
  const made: PhotoVariant[] = [];
  for (const width of variantWidths(masterWidth)) {
    const pixels = await shrink(master, width);
    for (const format of options.formats) {
      const encoded = await encode(pixels, format);
      await writeFile(join(options.folder, variantName({ width, format })), encoded, { mode: 0o600 });
      made.push({ width, height: pixels.height, format, bytes: encoded.length });
    }
  }
  return made;
}

async function shrink(master: Uint8Array, width: number) {
  const { data, info } = await openImage(master)
    .resize({ width })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: 3 as const };
}

function encode(pixels: Parameters<typeof openPixels>[0], format: PhotoVariantFormat): Promise<Buffer> {
  if (format === 'avif')
    return openPixels(pixels).avif({ quality: 55, effort: 0, chromaSubsampling: '4:2:0' }).toBuffer();
  return openPixels(pixels).webp({ quality: 76, effort: 2 }).toBuffer();
}
