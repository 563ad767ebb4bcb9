import { expect, it } from 'vitest';
import { makePicture } from '../../../test/makePicture.ts';
import { technicianJsonLd } from './technicianJsonLd.ts';

const paper = {
  title: 'Council personal registration',
  issuer: 'Leeds City Council',
  subject: 'PERSON',
  state: 'VERIFIED',
  countsToday: true,
  validFrom: '2019-04-01',
  expiresOn: null,
} as const;

const document = (credentials: Parameters<typeof technicianJsonLd>[1]['credentials'] = [paper]) =>
  technicianJsonLd('https://stipple.test', {
    slug: 'aisha-khan',
    name: 'Aisha Khan',
    portrait: makePicture('aisha'),
    clinic: { name: 'Northline SMP', slug: 'northline-smp' },
    credentials,
  });

it('is a person with a workplace and papers that were verified', () => {
  expect(document()).toMatchObject({
    '@type': 'Person',
    image: 'https://stipple.test/photos/p/aisha/960.webp',
    worksFor: { url: 'https://stipple.test/clinics/northline-smp' },
    hasCredential: [{ name: 'Council personal registration', recognizedBy: { name: 'Leeds City Council' } }],
  });
});

it.each([
  { ...paper, countsToday: false },
  { ...paper, state: 'STATED' },
  { ...paper, state: 'IN_REVIEW' },
  { ...paper, state: 'REJECTED' },
  { ...paper, subject: 'PLACE' },
] as const)('leaves out a paper that is not theirs, not verified or not valid today: %o', (other) => {
  expect(document([other])['hasCredential']).toEqual([]);
});

it('never turns reviews into stars', () => {
  expect(JSON.stringify(document())).not.toMatch(/rating|review/i);
});
