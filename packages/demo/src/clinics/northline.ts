import type { ClinicSpec } from '../clinic-spec.ts';
import { paper } from '../papers.ts';
import { britishServices } from '../services.ts';
import { northlineTechnicians } from './northline-technicians.ts';

/** Dana's clinic: Leeds and Manchester, where most of the script plays. */
export const northline: ClinicSpec = {
  slug: 'northline-smp',
  name: 'Northline SMP',
  casePrefix: 'NL',
  about:
    'Northline does scalp micropigmentation and nothing else, in Leeds since 2016 and in Manchester since 2021. You meet the person who will hold the machine, and you see their healed work before you decide. Some people are not suited; we say so.',
  accentColour: '#1F5F6B',
  pictureFile: 'clinics/clinic-1.jpg',
  currency: 'GBP',
  names: 'BRITISH',
  locations: [
    {
      key: 'leeds',
      name: 'Leeds',
      addressLines: ['14 Cloth Finisher Yard', 'Leeds', 'LS1 0ZZ'],
      city: 'Leeds',
      country: 'GB',
      latitude: 53.7974,
      longitude: -1.5437,
      timeZone: 'Europe/London',
      jurisdiction: 'England',
      papers: [
        paper('premises', {
          issuer: 'Leeds City Council',
          number: 'DEMO-LEEDS-0417',
          from: '2016-04-11',
          until: '2027-01-19',
          checked: '2026-01-19',
        }),
      ],
    },
    {
      key: 'manchester',
      name: 'Manchester',
      addressLines: ['3 Tib Lane Arches', 'Manchester', 'M2 0ZZ'],
      city: 'Manchester',
      country: 'GB',
      latitude: 53.483,
      longitude: -2.2374,
      timeZone: 'Europe/London',
      jurisdiction: 'England',
      papers: [
        paper('premises', {
          issuer: 'Manchester City Council',
          number: 'DEMO-MANC-1183',
          from: '2021-03-02',
          until: '2026-11-30',
          checked: '2025-11-30',
        }),
      ],
    },
  ],
  technicians: northlineTechnicians,
  staff: [
    { name: 'Dana Whitaker', email: 'dana@northline.example', roles: ['OWNER'] },
    { name: 'Rosa Lindqvist', email: 'rosa@northline.example', roles: ['MANAGER'] },
    { name: 'Joy Tembo', email: 'joy@northline.example', roles: ['FRONT_DESK'] },
  ],
  services: britishServices,
};
