import { expect, it } from 'vitest';
import { makePicture } from '../../../test/makePicture.ts';
import { breadcrumbsJsonLd } from './jsonLd.ts';
import { caseShareImage, documentImage, plainShareImage } from './shareImage.ts';

const SITE = 'https://stipple.test';

it('names the smallest version that is large enough, with its true size', () => {
  const picture = { ...makePicture('a'), widths: [1600, 960, 320], width: 1600, height: 2000 };

  expect(documentImage(SITE, picture)).toEqual({
    url: 'https://stipple.test/photos/p/a/960.webp',
    width: 960,
    height: 1200,
    type: 'image/webp',
  });
});

it('names none while a picture is being prepared', () => {
  expect(documentImage(SITE, { ...makePicture('a'), widths: [] })).toBeUndefined();
});

it('shares a case by an address that can be taken back', () => {
  expect(caseShareImage(SITE, 'case-1').url).toBe('https://stipple.test/photos/og/case-1.jpg');
});

it('shares every other page with the one picture of the product', () => {
  expect(plainShareImage(SITE)).toMatchObject({ url: 'https://stipple.test/share.jpg', width: 1200, height: 630 });
});

it('counts crumbs from one, with whole addresses', () => {
  const { itemListElement } = breadcrumbsJsonLd(SITE, [
    { name: 'Cases', path: '/find' },
    { name: 'NL-0042', path: '/cases/1' },
  ]);

  expect(itemListElement).toMatchObject([
    { position: 1, item: 'https://stipple.test/find' },
    { position: 2, item: 'https://stipple.test/cases/1' },
  ]);
});
