import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestClinic, type TestServer } from '../../../test/test-server.ts';
import { VISITOR } from '../../platform/access/viewer.ts';
import { makeTechnician } from '../staff/technician.factory.ts';
import { Enquiry } from './enquiry.entity.ts';
import { makeEnquiry } from './enquiry.factory.ts';
import { newEnquiryReference } from './enquiry-reference.ts';
import { insertEnquiry } from './insert-enquiry.service.ts';

let server: TestServer;
let clinic: TestClinic;
beforeAll(async () => {
  server = await openTestServer({ resolvers: [] });
  clinic = await server.makeClinic();
});
afterAll(() => server.close());

/** Inserts as a visitor does, drawing these references one after the other. */
const insertDrawing = async (...references: string[]) => {
  const { id } = await clinic.seed((em) => makeTechnician(em));
  const asked = { technicianSlug: 'noor', name: 'Marcus', email: 'marcus@example.org', message: 'Hello?' };
  const kept = { asked, city: null, technician: { id, clinicId: clinic.id }, photosDeletedOn: null };
  const draw = () => references.shift() ?? references.join();
  const insert = (em: EntityManager) => insertEnquiry({ em, clock: server.clock, viewer: VISITOR }, kept, draw);
  return server.scopes.asVisitor(insert, { clinicId: clinic.id });
};

test('draws again when the clinic has given a reference before, as a visitor who cannot look it up', async () => {
  await clinic.seed((em) => makeEnquiry(em, { reference: 'E-TAKEN' }));

  await insertDrawing('E-TAKEN', 'E-TAKEN', 'E-FRESH');

  const found = await clinic.seed((em) => em.find(Enquiry, { reference: 'E-FRESH' }));
  expect(found).toHaveLength(1);
});

test('gives up when the draw never ends', async () => {
  await clinic.seed((em) => makeEnquiry(em, { reference: 'E-ALWAYS' }));

  const drawing = insertDrawing(...Array<string>(9).fill('E-ALWAYS'));

  await expect(drawing).rejects.toThrow('enquiry_clinic_id_reference_unique');
});

test('draws references that neither repeat nor follow each other', () => {
  const drawn = Array.from({ length: 2_000 }, newEnquiryReference);

  expect(new Set(drawn).size).toBeGreaterThan(1_995);
  expect(drawn.every((reference) => /^E-[2-9A-HJKMNP-Z]{5}$/.test(reference))).toBe(true);
});
