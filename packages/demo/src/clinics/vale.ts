import type { ClinicSpec } from '../clinic-spec.ts';
import { paper } from '../papers.ts';
import { britishServices, onlyFor } from '../services.ts';
import { englishPapers } from '../usual-papers.ts';

const COUNCIL = 'Birmingham City Council';

/** Birmingham. */
export const vale: ClinicSpec = {
  slug: 'vale-and-thorn',
  name: 'Vale & Thorn Scalp Studio',
  casePrefix: 'VT',
  about:
    'In the Jewellery Quarter, up one flight of stairs (there is a lift at the back). We post prices and we keep to them.',
  accentColour: '#2D4A7A',
  pictureFile: 'clinics/clinic-7.jpg',
  currency: 'GBP',
  names: 'BRITISH',
  locations: [
    {
      key: 'birmingham',
      name: 'Jewellery Quarter',
      addressLines: ['The Assay Loft, 40 Pinmaker Street', 'Birmingham', 'B1 0ZZ'],
      city: 'Birmingham',
      country: 'GB',
      latitude: 52.4864,
      longitude: -1.9102,
      timeZone: 'Europe/London',
      jurisdiction: 'England',
      papers: [
        paper('premises', {
          issuer: COUNCIL,
          number: 'DEMO-BHM-1742',
          from: '2018-07-23',
          until: '2026-12-15',
          checked: '2025-12-15',
        }),
      ],
    },
  ],
  technicians: [
    {
      slug: 'harpreet-gill',
      name: 'Harpreet Gill',
      email: 'harpreet@valeandthorn.example',
      headline: 'Shaved looks, brown skin',
      about: 'I opened this studio because nobody could show me healed work on skin like mine.',
      languages: ['en', 'pa', 'hi'],
      specialities: ['SHAVED_LOOK', 'CROWN'],
      practisingSince: 2018,
      portraitFile: 'avatars/avatar-06.jpg',
      roles: ['OWNER'],
      works: [{ location: 'birmingham', weekdays: [1, 2, 3, 5, 6] }],
      papers: englishPapers(COUNCIL, { since: '2018-07-23', checked: '2026-02-23' }),
      finishedCourses: 6,
      runningCourses: 0,
    },
    {
      slug: 'dominic-thorne',
      name: 'Dominic Thorne',
      email: 'dominic@valeandthorn.example',
      headline: 'Alopecia',
      about: 'I have alopecia areata myself. I will not treat a patch that is still moving.',
      languages: ['en'],
      specialities: ['ALOPECIA'],
      practisingSince: 2020,
      works: [{ location: 'birmingham', weekdays: [2, 3, 4, 6] }],
      papers: englishPapers(COUNCIL, { since: '2020-10-12', checked: '2025-12-15' }),
      finishedCourses: 4,
      runningCourses: 0,
    },
    {
      slug: 'precious-ncube',
      name: 'Precious Ncube',
      email: 'precious@valeandthorn.example',
      headline: 'Starts in spring',
      about: 'Joins the studio in spring.',
      languages: ['en', 'nd'],
      specialities: ['DENSITY'],
      practisingSince: 2025,
      works: [{ location: 'birmingham', weekdays: [1, 4, 5] }],
      papers: [
        paper('insurance', { issuer: 'Westgate Mutual', detail: '£2m', from: '2026-03-02', until: '2027-03-01' }),
      ],
      finishedCourses: 0,
      runningCourses: 0,
    },
  ],
  staff: [],
  services: onlyFor(britishServices, ['SHAVED_LOOK', 'CROWN', 'ALOPECIA', 'DENSITY']),
};
