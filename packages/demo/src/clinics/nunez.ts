import type { ClinicSpec } from '../clinic-spec.ts';
import { paper } from '../papers.ts';
import { britishServices, onlyFor, priced } from '../services.ts';
import { personPapers } from '../usual-papers.ts';

const TRAINER = 'Escuela Higiénica de Chamberí';

/** Madrid: euros, and a name of exactly 31 characters with diacritics. */
export const nunez: ClinicSpec = {
  slug: 'clinica-nunez',
  name: 'Clínica Núñez Micropigmentación',
  casePrefix: 'NM',
  about:
    'Family clinic in Chamberí. Spanish, English and some Portuguese; visitors from abroad get all sessions within six weeks.',
  accentColour: '#8A3B52',
  pictureFile: 'clinics/clinic-4.jpg',
  currency: 'EUR',
  names: 'SPANISH',
  locations: [
    {
      key: 'madrid',
      name: 'Chamberí',
      addressLines: ['Calle del Alquimista 12, 1.º izq.', '28010 Madrid'],
      city: 'Madrid',
      country: 'ES',
      latitude: 40.4337,
      longitude: -3.7031,
      timeZone: 'Europe/Madrid',
      jurisdiction: 'Madrid (demo)',
      papers: [
        paper('studio', {
          title: 'Sanitary authorisation of the premises',
          issuer: 'Ayuntamiento de Madrid (demo)',
          number: 'DEMO-MAD-881',
          from: '2023-05-15',
          until: '2028-05-14',
          checked: '2026-02-03',
        }),
      ],
    },
  ],
  technicians: [
    {
      slug: 'sofia-nunez-ibanez',
      name: 'Sofía Núñez Ibáñez',
      email: 'sofia@clinicanunez.example',
      headline: 'Density and hairlines',
      about: 'Nurse by training. I came from cosmetic tattooing and moved to scalps in 2019.',
      languages: ['es', 'en', 'pt'],
      specialities: ['DENSITY', 'HAIRLINE'],
      practisingSince: 2019,
      roles: ['OWNER'],
      works: [{ location: 'madrid', weekdays: [1, 2, 3, 4, 5] }],
      papers: personPapers(TRAINER, {
        since: '2019-02-11',
        checked: '2026-02-03',
        cover: '€3m',
        insurer: 'Seguros Alameda',
        school: 'Cosmetic Design Academy',
      }),
      finishedCourses: 5,
      runningCourses: 0,
    },
    {
      slug: 'alvaro-castano',
      name: 'Álvaro Castaño',
      email: 'alvaro@clinicanunez.example',
      headline: 'Hairlines',
      about:
        'I draw the line with you in front of the mirror and we sleep on it. No session on the day of the drawing.',
      languages: ['es', 'en'],
      specialities: ['HAIRLINE', 'SHAVED_LOOK'],
      practisingSince: 2021,
      portraitFile: 'avatars/avatar-10.jpg',
      works: [{ location: 'madrid', weekdays: [2, 3, 4, 6] }],
      papers: personPapers(TRAINER, {
        since: '2021-10-04',
        checked: '2026-02-03',
        cover: '€3m',
        insurer: 'Seguros Alameda',
        school: 'Cosmetic Design Academy',
      }),
      finishedCourses: 3,
      runningCourses: 0,
    },
  ],
  staff: [],
  services: priced(onlyFor(britishServices, ['SHAVED_LOOK', 'HAIRLINE', 'DENSITY']), 1.1),
};
