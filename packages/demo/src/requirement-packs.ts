import type { Gate, Requirement } from '@stipple/contract';
import type { DemoRequirementPack } from './demo-world.ts';
import type { Identify } from './demo-id.ts';

const EVERY_GATE: readonly Gate[] = ['LIST', 'BOOK', 'SIGN'];

const person = (type: Requirement['type'], gates = EVERY_GATE): Requirement => ({ type, subject: 'PERSON', gates });
const place = (type: Requirement['type'], gates = EVERY_GATE): Requirement => ({ type, subject: 'PLACE', gates });

/** Papers by jurisdiction, after the public rules named in docs; those marked "(demo)" are simplified. */
const packs: Readonly<Record<string, readonly Requirement[]>> = {
  England: [
    person('COUNCIL_PERSONAL_REGISTRATION'),
    person('LIABILITY_INSURANCE'),
    person('BLOODBORNE_PATHOGENS'),
    person('SMP_TRAINING', ['LIST']),
    place('COUNCIL_PREMISES_REGISTRATION'),
  ],
  London: [
    person('LIABILITY_INSURANCE'),
    person('BLOODBORNE_PATHOGENS'),
    person('SMP_TRAINING', ['LIST']),
    place('SPECIAL_TREATMENT_LICENCE'),
  ],
  Scotland: [
    person('LIABILITY_INSURANCE'),
    person('BLOODBORNE_PATHOGENS'),
    person('SMP_TRAINING', ['LIST']),
    place('STUDIO_LICENCE'),
  ],
  'Texas (demo)': [
    person('ARTIST_LICENCE'),
    person('BLOODBORNE_PATHOGENS'),
    person('FIRST_AID', ['SIGN']),
    place('STUDIO_LICENCE'),
  ],
  'Madrid (demo)': [person('LIABILITY_INSURANCE'), person('BLOODBORNE_PATHOGENS'), place('STUDIO_LICENCE')],
};

/** Law does not move with the demo's clock: the packs hold from a fixed day long past. */
export const demoRequirementPacks = (identify: Identify): DemoRequirementPack[] =>
  Object.entries(packs).map(([jurisdiction, requirements]) => ({
    id: identify('requirement-pack', jurisdiction),
    jurisdiction,
    version: 1,
    effectiveFrom: '2020-01-01',
    requirements,
  }));
