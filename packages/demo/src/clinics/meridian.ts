import type { ClinicSpec } from '../clinic-spec.ts';
import { paper } from '../papers.ts';
import { britishServices, priced } from '../services.ts';
import { personPapers } from '../usual-papers.ts';

const TRAINER = 'Thameside Health Courses';

/** London, with its special treatment licence. */
export const meridian: ClinicSpec = {
  slug: 'meridian-scalp-clinic',
  name: 'Meridian Scalp Clinic',
  casePrefix: 'MR',
  about:
    'Four technicians in Clerkenwell. About half of our work is on darker skin, where pigment choice and healing need care; look at the healed pictures and ask us about them.',
  accentColour: '#4B3F72',
  pictureFile: 'clinics/clinic-2.jpg',
  currency: 'GBP',
  names: 'BRITISH',
  locations: [
    {
      key: 'clerkenwell',
      name: 'Clerkenwell',
      addressLines: ['Second floor, 9 Watchmaker Row', 'London', 'EC1 0ZZ'],
      city: 'London',
      country: 'GB',
      latitude: 51.5246,
      longitude: -0.1053,
      timeZone: 'Europe/London',
      jurisdiction: 'London',
      papers: [
        paper('specialTreatment', {
          issuer: 'Islington Council',
          number: 'DEMO-ST-3306',
          from: '2025-07-01',
          until: '2026-12-31',
          checked: '2025-07-14',
          method: 'REGISTRY',
        }),
      ],
    },
  ],
  technicians: [
    {
      slug: 'kwame-mensah',
      name: 'Kwame Mensah',
      email: 'kwame@meridian.example',
      headline: 'Shaved looks on dark skin',
      about: 'Ten years of barbering, eight of scalp work. I match to the skin in daylight, never to a chart.',
      languages: ['en', 'tw'],
      specialities: ['SHAVED_LOOK', 'HAIRLINE'],
      practisingSince: 2018,
      portraitFile: 'avatars/avatar-02.jpg',
      roles: ['MANAGER'],
      works: [{ location: 'clerkenwell', weekdays: [1, 2, 4, 5, 6] }],
      papers: personPapers(TRAINER, { since: '2018-03-12', checked: '2026-02-16' }),
      finishedCourses: 9,
      runningCourses: 1,
    },
    {
      slug: 'ines-ferreira',
      name: 'Inês Ferreira',
      email: 'ines@meridian.example',
      headline: 'Density and alopecia',
      about:
        'I treat women with thinning partings and people with patchy loss. I ask for a doctor’s note when the loss is new.',
      languages: ['en', 'pt', 'es'],
      specialities: ['DENSITY', 'ALOPECIA'],
      practisingSince: 2020,
      portraitFile: 'avatars/avatar-09.jpg',
      works: [{ location: 'clerkenwell', weekdays: [2, 3, 4, 6] }],
      papers: personPapers(TRAINER, { since: '2020-09-07', checked: '2026-01-26' }),
      finishedCourses: 7,
      runningCourses: 0,
    },
    {
      slug: 'oluwaseun-adebayo-fitzgerald',
      name: 'Olúwaṣeun Adébáyọ̀-Fitzgerald',
      email: 'seun@meridian.example',
      headline: 'Scars, dots and strips',
      about:
        'Transplant scars are most of my week: strips, dots, and the shock when someone first sees them in a mirror.',
      languages: ['en', 'yo'],
      specialities: ['FUE_SCARS', 'FUT_SCAR'],
      practisingSince: 2019,
      works: [{ location: 'clerkenwell', weekdays: [1, 3, 5] }],
      papers: personPapers(TRAINER, { since: '2019-11-04', checked: '2025-12-01', cover: '£10m' }),
      finishedCourses: 6,
      runningCourses: 0,
    },
    {
      slug: 'hana-suzuki',
      name: 'Hana Suzuki',
      email: 'hana@meridian.example',
      headline: 'Full crops, slow hands',
      about: 'I take longer than most and I take breaks. Three sessions, sometimes four.',
      languages: ['en', 'ja'],
      specialities: ['SHAVED_LOOK'],
      practisingSince: 2021,
      works: [{ location: 'clerkenwell', weekdays: [3, 4, 5, 6] }],
      papers: personPapers(TRAINER, { since: '2021-06-14', checked: '2026-01-19' }),
      finishedCourses: 5,
      runningCourses: 0,
    },
  ],
  staff: [{ name: 'Beatrix Cole', email: 'beatrix@meridian.example', roles: ['OWNER'] }],
  services: priced(britishServices, 1.2),
};
