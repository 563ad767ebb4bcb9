import { expect, test } from 'vitest';
import { photoSources } from './photoPicture.ts';

const picture = {
  address: '/photos/p/x',
  formats: ['webp', 'avif'],
  widths: [640, 320],
  width: 640,
  height: 800,
  placeholder: '',
};

test('it offers the better format first, widths rising, and a fallback that every browser reads', () => {
  expect(photoSources(picture)).toEqual({
    sources: [
      { type: 'image/avif', srcSet: '/photos/p/x/320.avif 320w, /photos/p/x/640.avif 640w' },
      { type: 'image/webp', srcSet: '/photos/p/x/320.webp 320w, /photos/p/x/640.webp 640w' },
    ],
    fallback: '/photos/p/x/320.webp',
  });
});

test('it offers nothing of a picture that is still being prepared', () => {
  expect(photoSources({ ...picture, widths: [] }).fallback).toBeUndefined();
});
