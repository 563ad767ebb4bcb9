import type { ClinicSpec } from '../clinic-spec.ts';
import { paper } from '../papers.ts';
import { britishServices, onlyFor, priced } from '../services.ts';
import { personPapers } from '../usual-papers.ts';

const TRAINER = 'Kelvin Skills Centre';

/** Glasgow, where the premises are licensed under the Order of 2006. */
export const clyde: ClinicSpec = {
  slug: 'clyde-and-finch',
  name: 'Clyde & Finch SMP',
  casePrefix: 'CF',
  about: 'Hairlines that look like nobody drew them. Consultations are free and last an hour.',
  accentColour: '#2F5D3A',
  pictureFile: 'clinics/clinic-3.jpg',
  currency: 'GBP',
  names: 'BRITISH',
  locations: [
    {
      key: 'glasgow',
      name: 'Merchant City',
      addressLines: ['21 Tobacco Court', 'Glasgow', 'G1 0ZZ'],
      city: 'Glasgow',
      country: 'GB',
      latitude: 55.8597,
      longitude: -4.2465,
      timeZone: 'Europe/London',
      jurisdiction: 'Scotland',
      papers: [
        paper('studio', {
          title: 'Skin piercing and tattooing licence',
          issuer: 'Glasgow City Council',
          number: 'DEMO-GLA-2210',
          from: '2024-03-01',
          until: '2027-02-28',
          checked: '2026-01-05',
          method: 'REGISTRY',
          source: "the council's public register",
        }),
      ],
    },
  ],
  technicians: [
    {
      slug: 'isla-macrae',
      name: 'Isla Macrae',
      email: 'isla@clyde.example',
      headline: 'Soft hairlines on fair skin',
      about: 'Fair and freckled skin shows every mistake. I use very pale dilutions and build slowly.',
      languages: ['en', 'gd'],
      specialities: ['HAIRLINE'],
      practisingSince: 2020,
      portraitFile: 'avatars/avatar-05.jpg',
      roles: ['OWNER'],
      works: [{ location: 'glasgow', weekdays: [2, 3, 4, 5, 6] }],
      papers: personPapers(TRAINER, { since: '2020-01-20', checked: '2026-01-05' }),
      finishedCourses: 6,
      runningCourses: 0,
    },
    {
      slug: 'ruaridh-sinclair',
      name: 'Ruaridh Sinclair',
      email: 'ruaridh@clyde.example',
      headline: 'Shaved looks',
      about: 'Army barber, then this. Saturdays are for people who travel.',
      languages: ['en'],
      specialities: ['SHAVED_LOOK'],
      practisingSince: 2022,
      works: [{ location: 'glasgow', weekdays: [1, 2, 4, 6] }],
      papers: personPapers(TRAINER, { since: '2022-08-15', checked: '2025-11-24' }),
      finishedCourses: 5,
      runningCourses: 0,
    },
    {
      slug: 'nadia-petrovic',
      name: 'Nadia Petrović',
      email: 'nadia@clyde.example',
      headline: 'Newly qualified',
      about: 'Qualified this winter. My papers are with the platform for checking; until then I am not on show.',
      languages: ['en', 'sr'],
      specialities: [],
      practisingSince: 2026,
      works: [{ location: 'glasgow', weekdays: [3, 5] }],
      papers: [
        paper('bloodborne', { issuer: TRAINER, from: '2026-01-19', until: '2027-01-18', state: 'IN_REVIEW' }),
        paper('insurance', {
          issuer: 'Westgate Mutual',
          detail: '£1m',
          from: '2026-02-01',
          until: '2027-01-31',
          checked: '2026-03-02',
          state: 'REJECTED',
          notChecked: 'The schedule names another person.',
        }),
      ],
      finishedCourses: 0,
      runningCourses: 0,
    },
  ],
  staff: [],
  services: priced(onlyFor(britishServices, ['SHAVED_LOOK', 'HAIRLINE', 'CROWN']), 0.9),
};
