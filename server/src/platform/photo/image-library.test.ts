import { beforeAll, describe, expect, it } from 'vitest';
import { lockImageLibrary, openHeader, openImage } from './image-library.ts';
import { makeScene } from './photo.factory.ts';

const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"/>');

describe('locked image library', () => {
  beforeAll(lockImageLibrary);

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('opens %s', async (format) => {
    const bytes = await (await makeScene(1))[format]().toBuffer();

    await expect(openImage(bytes).raw().toBuffer()).resolves.toHaveLength(640 * 800 * 3);
  });

  it.each(['gif', 'tiff'] as const)('does not open %s, whatever let it through', async (format) => {
    const bytes = await (await makeScene(1))[format]().toBuffer();

    await expect(openHeader(bytes).metadata()).rejects.toThrow('unsupported image format');
  });

  it('opens neither drawings nor files by their name', async () => {
    const path = new URL('../../../../packages/demo/photos/avatars/avatar-01.jpg', import.meta.url).pathname;
    const { default: sharp } = await import('sharp');

    await expect(openHeader(SVG).metadata()).rejects.toThrow('unsupported image format');
    await expect(sharp(path).metadata()).rejects.toThrow('unsupported image format');
  });

  it('decodes no more pixels than a photograph may have', async () => {
    const { default: sharp } = await import('sharp');
    const wide = { create: { width: 10_000, height: 5001, channels: 3 as const, background: '#fff' } };
    const bytes = await sharp(wide).png({ compressionLevel: 9 }).toBuffer();

    await expect(openImage(bytes).raw().toBuffer()).rejects.toThrow('exceeds pixel limit');
  });
});
