import type { ClinicSpec } from '../clinic-spec.ts';
import { paper } from '../papers.ts';
import { britishServices, onlyFor } from '../services.ts';
import { englishPapers } from '../usual-papers.ts';

const COUNCIL = 'Sheffield City Council';

/** Lena's clinic: Sheffield, within 40 miles of Leeds. */
export const hallam: ClinicSpec = {
  slug: 'hallam-scalp-studio',
  name: 'Hallam Scalp Studio',
  casePrefix: 'HS',
  about: 'A small studio by the river. Three technicians, two chairs, evening appointments on Thursdays.',
  accentColour: '#7A4B2A',
  pictureFile: 'clinics/clinic-6.jpg',
  currency: 'GBP',
  names: 'BRITISH',
  locations: [
    {
      key: 'sheffield',
      name: 'Kelham',
      addressLines: ['Unit 6, Old Cutlers Wharf', 'Sheffield', 'S3 0ZZ'],
      city: 'Sheffield',
      country: 'GB',
      latitude: 53.3896,
      longitude: -1.4731,
      timeZone: 'Europe/London',
      jurisdiction: 'England',
      papers: [
        paper('premises', {
          issuer: COUNCIL,
          number: 'DEMO-SHF-0058',
          from: '2020-02-17',
          until: '2027-01-12',
          checked: '2026-01-12',
        }),
      ],
    },
  ],
  technicians: [
    {
      slug: 'lena-ortiz',
      name: 'Lena Ortiz',
      email: 'lena@hallam.example',
      headline: 'Shaved looks',
      about: 'Tattooist for eleven years, scalp work since 2023. I like a crisp, dark finish on the day.',
      languages: ['en', 'es'],
      specialities: ['SHAVED_LOOK'],
      practisingSince: 2023,
      portraitFile: 'avatars/avatar-03.jpg',
      works: [{ location: 'sheffield', weekdays: [2, 3, 4, 5, 6] }],
      papers: englishPapers(COUNCIL, { since: '2023-01-16', checked: '2026-01-12', cover: '£2m' }),
      finishedCourses: 9,
      runningCourses: 1,
    },
    {
      slug: 'gethin-rhys',
      name: 'Gethin Rhys',
      email: 'gethin@hallam.example',
      headline: 'Crowns and scars',
      about:
        'I run the studio and treat three days a week. Most of my clients come back for their scar, not their hairline.',
      languages: ['en', 'cy'],
      specialities: ['CROWN', 'FUE_SCARS'],
      practisingSince: 2019,
      roles: ['OWNER'],
      works: [{ location: 'sheffield', weekdays: [1, 3, 5] }],
      papers: englishPapers(COUNCIL, { since: '2020-02-17', checked: '2025-12-15' }),
      finishedCourses: 6,
      runningCourses: 1,
    },
    {
      slug: 'anneliese-thorsby',
      name: 'Anneliese Thorsby',
      email: 'anneliese@hallam.example',
      headline: 'Density for women',
      about: 'Partings and crowns in longer hair. I photograph in daylight and on the same stool every time.',
      languages: ['en', 'nl'],
      specialities: ['DENSITY'],
      practisingSince: 2022,
      works: [{ location: 'sheffield', weekdays: [2, 4, 6] }],
      papers: englishPapers(COUNCIL, { since: '2022-05-09', checked: '2026-02-09' }),
      finishedCourses: 3,
      runningCourses: 0,
    },
  ],
  staff: [],
  services: onlyFor(britishServices, ['SHAVED_LOOK', 'HAIRLINE', 'CROWN', 'DENSITY']),
};
