import type { ClinicSpec } from '../clinic-spec.ts';
import { paper } from '../papers.ts';
import { britishServices, onlyFor, priced } from '../services.ts';
import { texanPapers } from '../usual-papers.ts';

/** San Antonio: no picture, no accent colour, few records. */
export const bexar: ClinicSpec = {
  slug: 'bexar-scalp-works',
  name: 'Bexar Scalp Works',
  casePrefix: 'BX',
  about: 'Two chairs off South Flores. Ask for Caleb.',
  accentColour: null,
  pictureFile: null,
  currency: 'USD',
  names: 'AMERICAN',
  locations: [
    {
      key: 'san-antonio',
      name: 'South Flores',
      addressLines: ['1207 Limestone Alley', 'San Antonio, TX 78204'],
      city: 'San Antonio',
      country: 'US',
      latitude: 29.4101,
      longitude: -98.4993,
      timeZone: 'America/Chicago',
      jurisdiction: 'Texas (demo)',
      papers: [
        paper('studio', {
          issuer: 'Texas body art register (demo)',
          number: 'DEMO-TXS-6044',
          from: '2024-11-01',
          until: '2026-10-31',
          checked: '2026-02-10',
        }),
      ],
    },
  ],
  technicians: [
    {
      slug: 'caleb-moreno',
      name: 'Caleb Moreno',
      email: 'caleb@bexar.example',
      headline: 'Crowns and crops',
      about: 'I keep my book short so that I can finish what I start.',
      languages: ['en', 'es'],
      specialities: ['SHAVED_LOOK', 'CROWN'],
      practisingSince: 2021,
      portraitFile: 'avatars/avatar-08.jpg',
      roles: ['OWNER'],
      works: [{ location: 'san-antonio', weekdays: [1, 2, 3, 4, 5] }],
      papers: texanPapers({ since: '2021-08-02', checked: '2026-02-10' }),
      finishedCourses: 3,
      runningCourses: 0,
    },
    {
      slug: 'ximena-tovar',
      name: 'Ximena Tovar',
      email: 'ximena@bexar.example',
      headline: 'Density in dark hair',
      about: 'I came from cosmetic tattooing. Long, dark, fine hair is what I know.',
      languages: ['es', 'en'],
      specialities: ['DENSITY'],
      practisingSince: 2023,
      works: [{ location: 'san-antonio', weekdays: [2, 4, 6] }],
      papers: texanPapers({ since: '2023-03-06', checked: '2026-02-10', school: 'Skin Art Training' }),
      finishedCourses: 1,
      runningCourses: 0,
    },
  ],
  staff: [],
  services: priced(onlyFor(britishServices, ['SHAVED_LOOK', 'CROWN', 'DENSITY']), 1.4),
};
