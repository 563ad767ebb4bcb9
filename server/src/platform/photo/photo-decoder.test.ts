import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createPhotoDecoder, type PhotoDecoderOptions } from './photo-decoder.ts';
import { makeScene, tracesIn } from './photo.factory.ts';

let folder: string;
const opened: { close(): void }[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-decoder-'));
});
afterAll(async () => {
  for (const decoder of opened) decoder.close();
  await rm(folder, { recursive: true });
});

function open(options: Partial<PhotoDecoderOptions> = {}) {
  const decoder = createPhotoDecoder({ workFolder: folder, processCount: 1, ...options });
  opened.push(decoder);
  return decoder;
}

async function writePicture(name: string, width = 640, height = 800) {
  await writeFile(join(folder, name), await (await makeScene(1, width, height)).jpeg().toBuffer());
  return { received: join(folder, name), master: join(folder, `${name}.master.jpg`) };
}

describe('photograph decoder', () => {
  it('makes every width that is not wider than the photograph, in each format, without metadata', async () => {
    const decoder = open();
    const { received, master } = await writePicture('wide', 1000, 700);
    await decoder.readPhoto(received, master);
    const into = join(folder, 'variants');
    await mkdir(into);

    const variants = await decoder.makeVariants(master, into);

    expect(variants.map(({ width, format }) => `${width}.${format}`)).toEqual(
      [96, 160, 240, 320, 480, 640, 960].flatMap((width) => [`${width}.avif`, `${width}.webp`]),
    );
    for (const { width, height, format, bytes } of variants) {
      const path = join(into, `${width}.${format}`);
      const header = await sharp(path).metadata();
      expect(header).toMatchObject({ width, height, format: format === 'avif' ? 'heif' : 'webp' });
      expect((await stat(path)).size).toBe(bytes);
      expect(await tracesIn(await sharp(path).toBuffer())).toEqual([]);
    }
  });

  it('makes one format alone when asked', async () => {
    const decoder = open();
    const { received, master } = await writePicture('one-format');
    await decoder.readPhoto(received, master);

    const variants = await decoder.makeVariants(master, folder, ['webp']);

    expect(new Set(variants.map(({ format }) => format))).toEqual(new Set(['webp']));
  });

  it('refuses a file that takes longer than its time, and reads the next one', async () => {
    const { received, master } = await writePicture('slow', 3000, 3000);
    const hasty = open({ taskMilliseconds: 1 });

    await expect(hasty.readPhoto(received, master)).rejects.toMatchObject({ code: 'TIMED_OUT' });
    await expect(hasty.readPhoto(received, master)).rejects.toMatchObject({ code: 'TIMED_OUT' });
    expect(await readdir(folder)).not.toContain('slow.master.jpg');
  });

  it('refuses a file that needs more than its memory, and reads the next one', async () => {
    const small = await writePicture('small');
    const large = join(folder, 'large');
    await writeFile(
      large,
      await sharp({ create: { width: 5000, height: 5000, channels: 3, background: '#846' } })
        .avif({ effort: 0 })
        .toBuffer(),
    );
    const thrifty = open({ residentBytes: 300_000_000 });

    const refused = thrifty.readPhoto(large, small.master);
    const read = thrifty.readPhoto(small.received, small.master);

    await expect(refused).rejects.toMatchObject({ code: 'TOO_DEMANDING' });
    await expect(read).resolves.toMatchObject({ received: { format: 'JPEG' } });
  });

  it('reads received files before it makes variants that wait longer', async () => {
    const decoder = open();
    const { received, master } = await writePicture('queue');
    await decoder.readPhoto(received, master);
    const order: string[] = [];

    await Promise.all([
      decoder.readPhoto(received, join(folder, 'first.jpg')).then(() => order.push('first')),
      decoder.makeVariants(master, folder, ['webp']).then(() => order.push('variants')),
      decoder.readPhoto(received, join(folder, 'second.jpg')).then(() => order.push('second')),
    ]);

    expect(order).toEqual(['first', 'second', 'variants']);
  });

  it('does not call a missing file or a full disk a bad photograph', async () => {
    const decoder = open();
    const { received } = await writePicture('fine');

    await expect(decoder.readPhoto(join(folder, 'nowhere'), join(folder, 'm.jpg'))).rejects.not.toHaveProperty('code');
    await expect(decoder.readPhoto(received, join(folder, 'no/such/folder.jpg'))).rejects.not.toHaveProperty('code');
  });

  it('writes nowhere but in its work folder', async () => {
    const decoder = open({ workFolder: join(folder, 'own') });
    const { received, master } = await writePicture('outside');

    await expect(decoder.readPhoto(received, master)).rejects.toThrow('restricted');
    expect(await readdir(folder)).not.toContain('outside.master.jpg');
  });

  it('begins with a work folder free of what a crash left there', async () => {
    const workFolder = join(folder, 'crashed');
    await mkdir(join(workFolder, 'variants-old'), { recursive: true });
    await mkdir(join(workFolder, 'variants-new'));
    const longAgo = new Date(Date.now() - 3_600_000);
    await utimes(join(workFolder, 'variants-old'), longAgo, longAgo);

    open({ workFolder });

    expect(await readdir(workFolder)).toEqual(['variants-new']);
  });

  it('answers what was under way when it is closed', async () => {
    const decoder = open();
    const { received, master } = await writePicture('closing');

    const reading = decoder.readPhoto(received, master);
    decoder.close();

    await expect(reading).rejects.toMatchObject({ code: 'UNREADABLE', cause: 'the decoder is closed' });
  });
});
