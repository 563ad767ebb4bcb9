import type { ClinicSpec } from '../clinic-spec.ts';
import { paper } from '../papers.ts';
import { britishServices, priced } from '../services.ts';
import { texanPapers } from '../usual-papers.ts';

/** Austin. Where Daniel once asked for a price; where a paper lapsed yesterday. */
export const graphite: ClinicSpec = {
  slug: 'graphite-studio',
  name: 'Graphite Studio',
  casePrefix: 'GS',
  about: 'Scalp work in East Austin. Private rooms, no walk-ins, a deposit that comes off the price.',
  accentColour: '#3C4A52',
  pictureFile: 'clinics/clinic-5.jpg',
  currency: 'USD',
  names: 'AMERICAN',
  locations: [
    {
      key: 'austin',
      name: 'East Austin',
      addressLines: ['801 Pecan Siding, Suite 4', 'Austin, TX 78702'],
      city: 'Austin',
      country: 'US',
      latitude: 30.2642,
      longitude: -97.7241,
      timeZone: 'America/Chicago',
      jurisdiction: 'Texas (demo)',
      papers: [
        paper('studio', {
          issuer: 'Texas body art register (demo)',
          number: 'DEMO-TXS-5120',
          from: '2025-09-01',
          until: '2027-08-31',
          checked: '2026-01-20',
          method: 'REGISTRY',
          source: 'the public register',
        }),
      ],
    },
  ],
  technicians: [
    {
      slug: 'ray-delgado',
      name: 'Ray Delgado',
      email: 'ray@graphite.example',
      headline: 'Shaved looks and scars',
      about: 'Fifteen years in tattooing, seven on scalps. I would rather talk you out of it than fix it later.',
      languages: ['en', 'es'],
      specialities: ['SHAVED_LOOK', 'FUE_SCARS'],
      practisingSince: 2019,
      portraitFile: 'avatars/avatar-04.jpg',
      works: [{ location: 'austin', weekdays: [2, 3, 4, 5, 6] }],
      papers: texanPapers({ since: '2019-04-22', checked: '2026-01-20' }),
      finishedCourses: 5,
      runningCourses: 1,
    },
    {
      slug: 'simone-achterberg',
      name: 'Simone Achterberg',
      email: 'simone@graphite.example',
      headline: 'Density for women',
      about: 'Partings, crowns and temples in long hair.',
      languages: ['en', 'nl'],
      specialities: ['DENSITY'],
      practisingSince: 2021,
      works: [{ location: 'austin', weekdays: [1, 2, 4, 5] }],
      papers: [
        ...texanPapers({ since: '2021-02-08', checked: '2026-01-20' }).filter(
          ({ type }) => type !== 'BLOODBORNE_PATHOGENS',
        ),
        paper('bloodborne', {
          title: 'Bloodborne pathogens, yearly course (29 CFR 1910.1030)',
          issuer: 'Lone Star Safety Classes',
          from: '2025-03-16',
          until: '2026-03-15',
          checked: '2025-03-24',
        }),
      ],
      finishedCourses: 4,
      runningCourses: 0,
    },
    {
      slug: 'tyler-boone',
      name: 'Tyler Boone',
      email: 'tyler@graphite.example',
      headline: 'Apprentice',
      about: 'Second year of the apprenticeship.',
      languages: ['en'],
      specialities: [],
      practisingSince: 2024,
      isTrainee: true,
      works: [{ location: 'austin', weekdays: [3, 4, 5] }],
      papers: [
        paper('bloodborne', {
          issuer: 'Lone Star Safety Classes',
          from: '2025-09-15',
          until: '2026-09-14',
          checked: '2026-01-20',
        }),
      ],
      finishedCourses: 0,
      runningCourses: 0,
    },
  ],
  staff: [{ name: 'June Castellano', email: 'june@graphite.example', roles: ['OWNER'] }],
  services: priced(britishServices, 1.6),
};
