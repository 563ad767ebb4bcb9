import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openTestServer, TEST_NOW, type TestClinic, type TestServer } from '../../test/test-server.ts';
import { makeEnquiry } from '../features/enquiry/enquiry.factory.ts';
import { PendingUpload } from '../features/photo/pending-upload.entity.ts';
import { awaitEnquiry, forgetArrival, noteArrival } from '../features/photo/pending-upload.service.ts';
import { makePhoto } from '../features/photo/photo.factory.ts';
import { Photo } from '../features/photo/photo.entity.ts';
import { photoFolder } from '../features/photo/stored-photo.service.ts';
import { tidyPhotos } from './tidy-photos.ts';

const HOURS = 60 * 60 * 1000;

let server: TestServer;
let clinic: TestClinic;
let discarded: string[];
beforeAll(async () => {
  server = await openTestServer({ resolvers: [] });
});
afterAll(() => server.close());
beforeEach(async () => {
  server.clock.moveTo(TEST_NOW);
  clinic = await server.makeClinic();
  discarded = [];
  await server.seed((em) => em.nativeDelete(PendingUpload, {}));
});

const tidy = (discard = async (folder: string) => void discarded.push(folder)) =>
  tidyPhotos({ library: { discard }, scopes: server.scopes, clock: server.clock });
const later = (hours: number) => server.clock.moveTo(new Date(TEST_NOW.getTime() + hours * HOURS));
const arrive = () => {
  const photoId = randomUUID();
  const folder = photoFolder(clinic.id, photoId);
  return server.scopes.asJob('test', async (em) => ({
    photoId,
    folder,
    arrival: await noteArrival(em, folder, server.clock.now()),
  }));
};
const pendingNow = () => server.seed((em) => em.count(PendingUpload, {}));

it('deletes what a crash cut off between keeping and filing, an hour later', async () => {
  const { folder } = await arrive();

  await tidy();
  const atOnce = [...discarded];
  later(2);
  await tidy();

  expect(atOnce).toEqual([]);
  expect(discarded).toEqual([folder]);
  expect(await pendingNow()).toBe(0);
});

it('leaves a photograph alone that reached its record or its ticket, though the arrival was not forgotten', async () => {
  const [filed, waiting] = [await arrive(), await arrive()];
  await clinic.seed((em) => makePhoto(em, { id: filed.photoId, storageKey: filed.folder }));
  const columns = { sha256: 'x' } as never;
  await server.seed((em) => awaitEnquiry(em, { ...waiting, clinicId: clinic.id, columns }, server.clock.now()));

  later(2);
  await tidy();

  expect(discarded).toEqual([]);
  expect(await pendingNow()).toBe(1);
});

it('deletes a photograph whose enquiry never came, after a day', async () => {
  const { folder, arrival, photoId } = await arrive();
  const columns = { sha256: 'x' } as never;
  await server.seed(async (em) => {
    await awaitEnquiry(em, { photoId, clinicId: clinic.id, folder, columns }, server.clock.now());
    await forgetArrival(em, arrival);
  });

  later(23);
  await tidy();
  const before = [...discarded];
  later(25);
  await tidy();

  expect(before).toEqual([]);
  expect(discarded).toEqual([folder]);
});

it('deletes the private photographs of an enquiry on their day, file and row, and no treatment’s', async () => {
  await clinic.seed((em) => {
    const enquiry = makeEnquiry(em, { photosDeletedOn: '2026-04-15' });
    makePhoto(em, { purpose: 'ENQUIRY', enquiryId: enquiry.id, storageKey: `clinics/${clinic.id}/photos/private` });
    makePhoto(em, { storageKey: `clinics/${clinic.id}/photos/treatment` });
  });

  server.clock.moveTo(new Date('2026-04-14T23:59:00Z'));
  await tidy();
  const before = [...discarded];
  server.clock.moveTo(new Date('2026-04-15T00:00:00Z'));
  await tidy();
  const left = await clinic.seed((em) => em.findAll(Photo, { fields: ['storageKey'] }));

  expect(before).toEqual([]);
  expect(discarded).toEqual([`clinics/${clinic.id}/photos/private`]);
  expect(left.map(({ storageKey }) => storageKey)).toEqual([`clinics/${clinic.id}/photos/treatment`]);
});

it('tries again what the store would not delete', async () => {
  const { folder } = await arrive();
  later(2);

  await expect(tidy(() => Promise.reject(new Error('the store is away')))).rejects.toThrow('away');
  await tidy();

  expect(discarded).toEqual([folder]);
});
