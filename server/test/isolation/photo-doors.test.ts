import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLINIC_HEADER } from '@stipple/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openContextFor } from '../../src/app/open-context.ts';
import { openPhotos, type Photos } from '../../src/app/open-photos.ts';
import { readEnv } from '../../src/platform/env.ts';
import { openLog } from '../../src/platform/http/log.ts';
import { noRateLimits } from '../../src/platform/http/rate-limits.ts';
import { createPhotoSeal } from '../../src/platform/photo/photo-address.ts';
import { openStore } from '../../src/platform/storage/open-store.ts';
import { type FrontDoor, openFrontDoor } from '../front-door/open-front-door.ts';
import { fakeAccounts } from './fake-accounts.ts';
import { fingerprinter } from './traces.ts';
import { makeWorld, type World } from './world.ts';

const seal = createPhotoSeal('s'.repeat(32));
const VARIANT = { width: 320, format: 'webp' } as const;

let world: World;
let door: FrontDoor;
let photos: Photos;
let folder: string;
beforeAll(async () => {
  world = await makeWorld();
  folder = await mkdtemp(join(tmpdir(), 'stipple-photo-doors-'));
  const env = readEnv({ NODE_ENV: 'test', STIPPLE_DATA_DIR: folder });
  const { scopes, clock, publicSql } = world.server;
  const accounts = fakeAccounts(world);
  const openContext = openContextFor({ accounts, scopes, clock });
  const log = openLog({ LOG_LEVEL: 'error' });
  const parts = { env, scopes, clock, publicSql, accounts, openContext, log, photoSeal: seal, limits: noRateLimits };
  photos = await openPhotos(parts);
  const store = await openStore(env);
  const { rows } = await world.database.query<{ key: string }>('select storage_key as key from photo');
  for (const { key } of rows) await store.put(`${key}/320.webp`, Buffer.from('picture'), { contentType: 'image/webp' });
  door = await openFrontDoor({ routers: photos.routers });
});
afterAll(async () => {
  await door.close();
  await photos.stop();
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

interface StoredPhoto {
  id: string;
  clinicId: string;
  purpose: string;
  accountId: string | null;
  technicianId: string;
}

const PHOTOS = `select f.id, f.clinic_id as "clinicId", f.purpose, coalesce(k.account_id, e.account_id) as "accountId",
    coalesce(k.technician_id, e.technician_id) as "technicianId"
  from photo f left join course k on (k.clinic_id, k.id) = (f.clinic_id, f.course_id)
  left join enquiry e on (e.clinic_id, e.id) = (f.clinic_id, f.enquiry_id)`;

/** Who may see a photograph, said once more and in other words than in the product. */
function maySee(name: string, photo: StoredPhoto): boolean {
  const { ours, people } = world;
  const isOurs = photo.clinicId === ours.clinic.id;
  if (name === 'client') return photo.accountId === people.shared;
  if (name === 'owner' || name === 'manager') return isOurs;
  if (name === 'front desk') return isOurs && photo.purpose === 'ENQUIRY';
  return name === 'technician' && isOurs && photo.technicianId === ours.lead.id;
}

describe('a private address', () => {
  test.each(['client', 'stranger', 'owner', 'manager', 'front desk', 'technician', 'former', 'admin'])(
    'sealed for a %s opens what they may see, and tells nothing else from what never was',
    async (name) => {
      const { ours, people } = world;
      const accounts: Record<string, string> = {
        client: people.shared,
        stranger: people.stranger,
        owner: ours.people.owner,
        manager: ours.people.manager,
        'front desk': ours.people.frontDesk,
        technician: ours.people.technician,
        former: ours.people.former,
        admin: people.admin,
      };
      const accountId = accounts[name] ?? '';
      const fetchPhoto = async (photo: string) => {
        const address = seal.addressOf({ photo, signInId: accountId, ...VARIANT }, world.server.clock.now());
        const response = await fetch(door.url + address, { headers: { cookie: `who=${accountId}` } });
        return `${response.status} ${await response.text()}`;
      };
      const { rows } = await world.database.query<StoredPhoto>(PHOTOS);
      const outcomes: unknown[] = [];

      const missing = await fetchPhoto(randomUUID());
      for (const photo of rows) {
        const wanted = maySee(name, photo) ? '200 picture' : missing;
        const answer = await fetchPhoto(photo.id);
        if (answer !== wanted) outcomes.push({ photo, answer });
      }

      expect(missing).toMatch(/^404 /);
      expect(outcomes).toEqual([]);
    },
  );

  test('opens for nobody but whom it was sealed for', async () => {
    const { rows } = await world.database.query<StoredPhoto>(PHOTOS);
    const mine = rows.find((photo) => photo.accountId === world.people.shared);
    const signInId = world.people.shared;
    const address = seal.addressOf({ photo: mine?.id ?? '', signInId, ...VARIANT }, world.server.clock.now());

    const statuses = await Promise.all(
      [undefined, world.ours.people.owner, world.people.stranger].map(
        async (who) => (await fetch(door.url + address, who ? { headers: { cookie: `who=${who}` } } : {})).status,
      ),
    );

    expect(statuses).toEqual([404, 404, 404]);
  });
});

describe('an upload', () => {
  const send = async (course: string, { who, clinic }: { who: string; clinic: string }) => {
    const headers = {
      cookie: `who=${who}`,
      [CLINIC_HEADER]: clinic,
      'x-stipple-upload': '1',
      'content-type': 'image/jpeg',
    };
    const response = await fetch(`${door.url}/uploads?purpose=treatment&course=${course}&view=FRONT`, {
      method: 'POST',
      headers,
      body: Buffer.from('no picture'),
    });
    return `${response.status} ${await response.text()}`;
  };

  test('to a course of another clinic is refused like one to no course, and leaves nothing there', async () => {
    const { ours, theirs, people } = world;
    const printOf = await fingerprinter(world.database);
    const before = await printOf(theirs.clinic.id);
    const senders = [ours.people.owner, ours.people.technician, people.shared, people.stranger, people.admin];
    const outcomes: unknown[] = [];

    for (const who of senders)
      for (const clinic of [ours.clinic.id, theirs.clinic.id]) {
        const missing = await send(randomUUID(), { who, clinic });
        for (const course of [theirs.shared.courseId, theirs.other.courseId]) {
          const answer = await send(course, { who, clinic });
          if (answer !== missing || !answer.startsWith('404 ')) outcomes.push({ who, clinic, answer, missing });
        }
      }

    expect(outcomes).toEqual([]);
    expect(await printOf(theirs.clinic.id)).toEqual(before);
  });

  test('to an own course is looked at', async () => {
    const { ours } = world;

    const answer = await send(ours.shared.courseId, { who: ours.people.owner, clinic: ours.clinic.id });

    expect(answer).toMatch(/^4\d\d /);
    expect(answer).not.toContain('CourseNotFound');
  });
});
