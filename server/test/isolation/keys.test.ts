import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAdverseEvent } from '../../src/features/adverse-event/adverse-event.factory.ts';
import { makeAppointment } from '../../src/features/appointment/appointment.factory.ts';
import { makeClosure } from '../../src/features/clinic/closure.factory.ts';
import { makeOpeningHours } from '../../src/features/clinic/opening-hours.factory.ts';
import { makeRoom } from '../../src/features/clinic/room.factory.ts';
import { makeConsent } from '../../src/features/consent/consent.factory.ts';
import { makeCourse } from '../../src/features/course/course.factory.ts';
import { makeCredential } from '../../src/features/credential/credential.factory.ts';
import { makeEnquiry } from '../../src/features/enquiry/enquiry.factory.ts';
import { makePhoto } from '../../src/features/photo/photo.factory.ts';
import { makeCaseCard } from '../../src/features/portfolio/case-card.factory.ts';
import { makePortfolioCase } from '../../src/features/portfolio/portfolio-case.factory.ts';
import { makePublication } from '../../src/features/portfolio/publication.factory.ts';
import { makeReview } from '../../src/features/review/review.factory.ts';
import { makeServicePrice } from '../../src/features/service/service-price.factory.ts';
import { makeSession } from '../../src/features/session/session.factory.ts';
import { makeMembership } from '../../src/features/staff/membership.factory.ts';
import { makeTechnicianLocation } from '../../src/features/staff/technician-location.factory.ts';
import { makeTimeOff } from '../../src/features/staff/time-off.factory.ts';
import { makeWorkingHours } from '../../src/features/staff/working-hours.factory.ts';
import { onServer } from '../../src/platform/database/ensure-database.ts';
import { openTestServer, type TestClinic, type TestServer } from '../test-server.ts';

let server: TestServer;
let ours: TestClinic;
let theirs: TestClinic;
beforeAll(async () => {
  server = await openTestServer({ resolvers: [] });
  [ours, theirs] = [await server.makeClinic(), await server.makeClinic()];
  for (const clinic of [ours, theirs])
    await clinic.seed((em) => {
      const course = makeCourse(em);
      const portfolioCase = makePortfolioCase(em, { course });
      makeSession(em, { course });
      makeConsent(em, { course });
      makeReview(em, { course });
      makeCredential(em);
      makeCredential(em, { location: course.location, type: 'STUDIO_LICENCE' });
      makeCourse(em, { touchUpOf: course });
      makeAdverseEvent(em, { course });
      const { service } = makeServicePrice(em);
      const { technician, location, client } = course;
      const room = makeRoom(em, { location });
      makeAppointment(em, { technician, location, client, course, room, service });
      makeOpeningHours(em, location);
      makeClosure(em, { location });
      makeWorkingHours(em, { technician, location });
      makeTimeOff(em, { technician });
      makeMembership(em, { technician: course.technician });
      makeTechnicianLocation(em);
      const enquiry = makeEnquiry(em, { portfolioCaseId: portfolioCase.id });
      makePhoto(em, { course, enquiryId: enquiry.id });
      makeCaseCard(em, { publication: makePublication(em, { portfolioCase }) });
    });
});
afterAll(() => server.close());

interface Reference {
  table: string;
  column: string;
  target: string;
}

/** Every composite reference of the schema: the column beside `clinic_id`, and where it points. */
const REFERENCES = `select k.conrelid::regclass::text as table, k.confrelid::regclass::text as target, a.attname as column
  from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
  where k.contype = 'f' and cardinality(k.conkey) = 2 and k.connamespace = 'public'::regnamespace order by 1, 3`;

test('no reference of one clinic into another can be written, even by a superuser', async () => {
  const outcomes = await onServer(server.ownerUrl, async (client) => {
    const { rows } = await client.query<Reference>(REFERENCES);
    const found: [string, string][] = [];
    for (const { table, column, target } of rows) {
      const statement = `update "${table}" set "${column}" = (select id from "${target}" where clinic_id = $2 limit 1)
        where clinic_id = $1 and ctid = (select ctid from "${table}" where clinic_id = $1 and "${column}" is not null limit 1)`;
      const outcome = await client.query(statement, [ours.id, theirs.id]).then(
        ({ rowCount }) => `${rowCount} rows changed`,
        (error: Error & { code?: string }) => error.code ?? error.message,
      );
      found.push([`${table}.${column}`, outcome]);
    }
    return found;
  });

  expect(outcomes.length).toBeGreaterThan(20);
  expect(outcomes.filter(([, outcome]) => outcome !== '23503')).toEqual([]);
});

test.each(['photo', 'public_photo'])(
  'no %s names a file in the folder of another clinic, even by a superuser',
  async (table) => {
    const naming = onServer(server.ownerUrl, async (client) => {
      await client.query(`insert into public_photo (token, clinic_id, photo_id, storage_key)
      select id::text, clinic_id, id, storage_key from photo on conflict do nothing`);
      await client.query(`update ${table} set storage_key = 'clinics/' || $2 || '/photos/x' where clinic_id = $1`, [
        ours.id,
        theirs.id,
      ]);
    });

    await expect(naming).rejects.toThrow(`${table}_lies_with_its_clinic`);
  },
);
