import type { Stage } from '@stipple/contract';
import type { ServiceSpec } from './clinic-spec.ts';

const MILD: readonly Stage[] = ['NORWOOD_I', 'NORWOOD_II', 'NORWOOD_III', 'NORWOOD_III_VERTEX'];
const MIDDLE: readonly Stage[] = ['NORWOOD_IV', 'NORWOOD_V'];
const FULL: readonly Stage[] = ['NORWOOD_VI', 'NORWOOD_VII'];

const COVERS =
  'All planned sessions, patch test, aftercare, and a check with photographs at one, six and twelve months';

/** Price list of a full house; ranges follow what British clinics publish. */
export const britishServices: readonly ServiceSpec[] = [
  {
    name: 'Shaved look',
    goal: 'SHAVED_LOOK',
    sessionsIncluded: 3,
    included: COVERS,
    prices: [
      { stages: MILD, from: 850, to: 1_100 },
      { stages: MIDDLE, from: 1_250, to: 1_700 },
      { stages: FULL, from: 1_600, to: 2_300 },
    ],
  },
  {
    name: 'Hairline and temples',
    goal: 'HAIRLINE',
    sessionsIncluded: 2,
    included: COVERS,
    prices: [{ stages: MILD, from: 450, to: 850 }],
  },
  {
    name: 'Crown',
    goal: 'CROWN',
    sessionsIncluded: 2,
    included: COVERS,
    prices: [{ stages: ['NORWOOD_III_VERTEX', 'NORWOOD_IV'], from: 550, to: 900 }],
  },
  {
    name: 'Density in longer hair',
    goal: 'DENSITY',
    sessionsIncluded: 3,
    included: COVERS,
    prices: [
      { stages: ['LUDWIG_I'], from: 500, to: 850 },
      { stages: ['LUDWIG_II', 'NORWOOD_III', 'NORWOOD_III_VERTEX'], from: 850, to: 1_400 },
      { stages: ['LUDWIG_III', 'NORWOOD_IV'], from: 1_300, to: 1_900 },
    ],
  },
  {
    name: 'Transplant scars',
    goal: 'FUT_SCAR',
    sessionsIncluded: 3,
    included:
      'Two to four sessions after the scar has been stable for nine months; the aim is a scar that is far less noticeable',
    prices: [{ stages: ['SCAR', ...MILD, ...MIDDLE, ...FULL], from: 350, to: 750 }],
  },
  {
    name: 'Alopecia',
    goal: 'ALOPECIA',
    sessionsIncluded: 3,
    included: `${COVERS}. Patches can move; we plan for that`,
    prices: [{ stages: ['ALOPECIA_AREATA'], from: 600, to: 1_500 }],
  },
];

/** The same house in another currency, or dearer: every price times `factor`, to the nearest ten. */
export const priced = (services: readonly ServiceSpec[], factor: number): ServiceSpec[] =>
  services.map((service) => ({
    ...service,
    prices: service.prices.map(({ stages, from, to }) => ({
      stages,
      from: Math.round((from * factor) / 10) * 10,
      to: Math.round((to * factor) / 10) * 10,
    })),
  }));

/** Some of the services, by goal. */
export const onlyFor = (services: readonly ServiceSpec[], goals: readonly ServiceSpec['goal'][]): ServiceSpec[] =>
  services.filter((service) => goals.includes(service.goal));
