import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../../../test/test-server.ts';
import { makeLocation } from '../clinic/location.factory.ts';
import { makeCredential } from '../credential/credential.factory.ts';
import { makeRequirementPack } from '../credential/requirement-pack.factory.ts';
import { makeTechnician } from '../staff/technician.factory.ts';
import { makeTechnicianLocation } from '../staff/technician-location.factory.ts';

const MATRIX = `{ paperMatrix {
  people { name placeNames canBeListed canBeBooked canSign
    rows { type gates lack countsUntil daysCovered current { state number daysLeft } renewal { state } papers { id } } }
  places { name technicianNames rows { type lack countsUntil } }
} }`;

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const jurisdiction = `somewhere-${randomUUID()}`;
beforeAll(() =>
  server.seed(async (em) => {
    makeRequirementPack(em, {
      jurisdiction,
      requirements: [
        { type: 'LIABILITY_INSURANCE', subject: 'PERSON', gates: ['LIST', 'BOOK', 'SIGN'] },
        { type: 'BLOODBORNE_PATHOGENS', subject: 'PERSON', gates: ['BOOK'] },
        { type: 'STUDIO_LICENCE', subject: 'PLACE', gates: ['LIST'] },
      ],
    });
  }),
);

function makeHouse(em: EntityManager) {
  const location = makeLocation(em, { name: 'Leeds', jurisdiction });
  const [aisha, ben] = ['Aisha Khan', 'Ben Wood'].map((name) => {
    const technician = makeTechnician(em, { name });
    makeTechnicianLocation(em, { technician, location });
    return technician;
  });
  makeTechnician(em, { name: 'Carl Gone', employmentEndedOn: '2026-03-01' });
  if (!aisha || !ben) throw new Error('made two');
  makeCredential(em, { technician: aisha, number: 'MM-1', expiresOn: '2026-03-16' });
  makeCredential(em, { technician: aisha, state: 'IN_REVIEW', validFrom: '2026-03-17', expiresOn: '2027-03-16' });
  makeCredential(em, { technician: aisha, type: 'BLOODBORNE_PATHOGENS' });
  makeCredential(em, { location, type: 'STUDIO_LICENCE', expiresOn: '2026-03-15' });
  return { aisha, ben };
}

describe('the matrix of papers', () => {
  test('says of each person and place what counts, what lacks, and what that stops', async () => {
    const clinic = await server.makeClinic();
    await clinic.seed((em) => void makeHouse(em));

    const { data } = await clinic.as({ roles: ['OWNER'] }).run(MATRIX);

    const [aisha, ben] = data.paperMatrix.people;
    expect(data.paperMatrix.people).toHaveLength(2);
    expect(aisha).toMatchObject({ name: 'Aisha Khan', placeNames: ['Leeds'], canBeListed: false, canBeBooked: true });
    expect(aisha.rows[0]).toMatchObject({
      type: 'LIABILITY_INSURANCE',
      lack: null,
      countsUntil: '2026-03-16',
      daysCovered: 0,
      current: { state: 'VERIFIED', number: 'MM-1' },
      renewal: { state: 'IN_REVIEW' },
    });
    expect(aisha.rows[0].papers).toHaveLength(2);
    expect(ben).toMatchObject({ canBeListed: false, canBeBooked: false, canSign: false });
    expect(ben.rows.map((row: { lack: string }) => row.lack)).toEqual(['MISSING', 'MISSING']);
    expect(data.paperMatrix.places).toEqual([
      {
        name: 'Leeds',
        technicianNames: ['Aisha Khan', 'Ben Wood'],
        rows: [{ type: 'STUDIO_LICENCE', lack: 'LAPSED', countsUntil: null }],
      },
    ]);
  });

  test('shows a technician own papers and those of the places they work at, nobody else’s', async () => {
    const clinic = await server.makeClinic();
    const technicianId = await clinic.seed((em) => {
      const { ben } = makeHouse(em);
      makeLocation(em, { name: 'Manchester', jurisdiction });
      return ben.id;
    });

    const { data } = await clinic.as({ roles: ['TECHNICIAN'], technicianId }).run(MATRIX);

    expect(data.paperMatrix.people.map(({ name }: { name: string }) => name)).toEqual(['Ben Wood']);
    expect(data.paperMatrix.places.map(({ name }: { name: string }) => name)).toEqual(['Leeds']);
  });

  test('is closed to the front desk', async () => {
    const clinic = await server.makeClinic();

    const { errors } = await clinic.as({ roles: ['FRONT_DESK'] }).run(MATRIX);

    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
