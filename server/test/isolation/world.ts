import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import { makeRequirementPack } from '../../src/features/credential/requirement-pack.factory.ts';
import { awaitEnquiry } from '../../src/features/photo/pending-upload.service.ts';
import { makePhoto } from '../../src/features/photo/photo.factory.ts';
import { columnsOf } from '../../src/features/photo/stored-photo.service.ts';
import type { Viewer } from '../../src/platform/access/viewer.ts';
import { openTestServer, TEST_NOW, type TestClinic, type TestServer } from '../test-server.ts';
import { type CanaryClinic, type ClinicPeople, makeCanaryClinic } from './clinic-with-canaries.ts';

/** Two clinics with something in every table, people of every kind, and a third clinic that is not public. */
export interface World {
  server: TestServer;
  ours: CanaryClinic;
  theirs: CanaryClinic;
  unlisted: TestClinic;
  people: People;
  /** A ticket of a photograph that waits for an enquiry to them. */
  theirTicket: string;
  /** Tables as a superuser sees them. */
  database: pg.Client;
  close(): Promise<void>;
}

export interface People {
  /** Treated in both clinics. */
  shared: string;
  /** Treated in ours only. */
  ourOther: string;
  stranger: string;
  admin: string;
}

const makePeople = (): ClinicPeople => ({
  owner: randomUUID(),
  manager: randomUUID(),
  frontDesk: randomUUID(),
  technician: randomUUID(),
  former: randomUUID(),
});

export async function makeWorld(): Promise<World> {
  const server = await openTestServer();
  const people = { shared: randomUUID(), ourOther: randomUUID(), stranger: randomUUID(), admin: randomUUID() };
  await server.seed((em) => makeRequirementPack(em));
  const make = (which: 'ours' | 'theirs', otherAccountId: string) =>
    makeCanaryClinic(server, { which, people: makePeople(), sharedAccountId: people.shared, otherAccountId });
  const ours = await make('ours', people.ourOther);
  const theirs = await make('theirs', randomUUID());
  const unlisted = await server.makeClinic({ name: 'Unlisted', slug: 'unlisted' });
  const theirTicket = await theirs.clinic.seed((em) => keepTicket(em, theirs));
  for (const accountId of [people.shared, people.stranger]) await keepShortlist(server, accountId);
  const database = new pg.Client({ connectionString: server.ownerUrl });
  await database.connect();
  const close = async () => {
    await database.end();
    await server.close();
  };
  return { server, ours, theirs, unlisted, people, theirTicket, database, close };
}

const keepShortlist = (server: TestServer, accountId: string): Promise<unknown> =>
  server.scopes.asClient({ accountId }, (em) =>
    em.execute('insert into shortlist (account_id, entries) values (?, ?)', [
      accountId,
      JSON.stringify([{ slug: `of-${accountId}`, name: 'Somebody', clinicName: 'Somewhere' }]),
    ]),
  );

function keepTicket(em: EntityManager, { clinic }: CanaryClinic): Promise<string> {
  const { sha256, dHash, pHash, isLowVariance, measures, width, height, placeholder } = makePhoto(em);
  em.clear();
  const hashes = { dHash, pHash, isLowVariance };
  const columns = columnsOf({
    received: { sha256 },
    camera: {},
    hashes,
    measures,
    master: { width, height },
    placeholder,
  } as Parameters<typeof columnsOf>[0]);
  const folder = `clinics/${clinic.id}/waiting`;
  return awaitEnquiry(em, { photoId: randomUUID(), clinicId: clinic.id, folder, columns }, TEST_NOW);
}

export const CALLERS = [
  'visitor',
  'client',
  'stranger',
  'owner',
  'manager',
  'front desk',
  'technician',
  'admin',
] as const;
export type CallerName = (typeof CALLERS)[number];

/** Who asks: a person of every role, those of a clinic from ours. */
export function viewerOf({ ours, people }: World, caller: CallerName): Viewer {
  const member = (accountId: string, role: 'OWNER' | 'MANAGER' | 'FRONT_DESK'): Viewer => ({
    kind: 'member',
    accountId,
    clinicId: ours.clinic.id,
    staffId: randomUUID(),
    roles: [role],
  });
  const viewers: Record<CallerName, Viewer> = {
    visitor: { kind: 'visitor' },
    client: { kind: 'client', accountId: people.shared },
    stranger: { kind: 'client', accountId: people.stranger },
    owner: member(ours.people.owner, 'OWNER'),
    manager: member(ours.people.manager, 'MANAGER'),
    'front desk': member(ours.people.frontDesk, 'FRONT_DESK'),
    technician: {
      kind: 'member',
      accountId: ours.people.technician,
      clinicId: ours.clinic.id,
      staffId: ours.lead.staffId,
      technicianId: ours.lead.id,
      roles: ['TECHNICIAN'],
    },
    admin: { kind: 'admin', accountId: people.admin },
  };
  return viewers[caller];
}
