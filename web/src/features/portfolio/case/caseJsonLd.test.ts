import { expect, it } from 'vitest';
import { makePicture } from '../../../../test/makePicture.ts';
import { caseJsonLd } from './caseJsonLd.ts';

const document = (photos = [{ view: 'FRONT', takenOn: '2025-07-05', picture: makePicture('a') }]) =>
  caseJsonLd({
    site: 'https://stipple.test',
    title: 'Norwood V, shaved look, full scalp',
    captionOf: ({ view }) => `${view}, healed`,
    portfolioCase: {
      id: 'case-1',
      publishedOn: '2025-09-01',
      photos,
      technician: { name: 'Aisha Khan', slug: 'aisha-khan' },
      clinic: { name: 'Northline SMP', slug: 'northline-smp' },
    },
  });

it('is a gallery of dated photographs by a person, at a clinic', () => {
  expect(document()).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'ImageGallery',
    url: 'https://stipple.test/cases/case-1',
    creator: { '@type': 'Person', url: 'https://stipple.test/technicians/aisha-khan' },
    associatedMedia: [
      {
        contentUrl: 'https://stipple.test/photos/p/a/960.webp',
        width: 960,
        height: 1200,
        caption: 'FRONT, healed',
        dateCreated: '2025-07-05',
      },
    ],
  });
});

it('leaves out what is still being prepared', () => {
  const waiting = { view: 'FRONT', takenOn: '2025-07-05', picture: { ...makePicture('a'), widths: [] } };

  expect(document([waiting])['associatedMedia']).toEqual([]);
});

it('claims neither medicine nor stars', () => {
  expect(JSON.stringify(document())).not.toMatch(/medical|rating|review/i);
});
