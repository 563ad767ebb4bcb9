import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAppointment } from '../src/features/appointment/appointment.factory.ts';
import { makeClosure } from '../src/features/clinic/closure.factory.ts';
import { makeOpeningHours } from '../src/features/clinic/opening-hours.factory.ts';
import { makeRoom } from '../src/features/clinic/room.factory.ts';
import { makeConsent } from '../src/features/consent/consent.factory.ts';
import { makeCourse } from '../src/features/course/course.factory.ts';
import { makeCredential } from '../src/features/credential/credential.factory.ts';
import { makeRequirementPack } from '../src/features/credential/requirement-pack.factory.ts';
import { makeClinicPublic } from '../src/features/directory/clinic-public.factory.ts';
import { makeTechnicianPublic } from '../src/features/directory/technician-public.factory.ts';
import { makeEnquiry } from '../src/features/enquiry/enquiry.factory.ts';
import { makeCaseCard } from '../src/features/portfolio/case-card.factory.ts';
import { makePortfolioCase } from '../src/features/portfolio/portfolio-case.factory.ts';
import { makePublication } from '../src/features/portfolio/publication.factory.ts';
import { makeReview } from '../src/features/review/review.factory.ts';
import { makeServicePrice } from '../src/features/service/service-price.factory.ts';
import { makeSession } from '../src/features/session/session.factory.ts';
import { makeMembership } from '../src/features/staff/membership.factory.ts';
import { makeTechnicianLocation } from '../src/features/staff/technician-location.factory.ts';
import { makeTimeOff } from '../src/features/staff/time-off.factory.ts';
import { makeWorkingHours } from '../src/features/staff/working-hours.factory.ts';
import { openTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ resolvers: [] });
});
afterAll(() => server.close());

test('make records that the database takes, all of one clinic', async () => {
  const clinic = await server.makeClinic();

  const clinics = await clinic.seed(async (em) => {
    const course = makeCourse(em);
    const portfolioCase = makePortfolioCase(em, { course });
    const publication = makePublication(em, { portfolioCase });
    const made = [
      course.client,
      makeSession(em, { course }),
      makeConsent(em, { course }),
      makeReview(em, { course }),
      makeCredential(em),
      makeCredential(em, { location: course.location, type: 'STUDIO_LICENCE' }),
      makeServicePrice(em),
      makeAppointment(em),
      makeRoom(em),
      makeClosure(em),
      makeTimeOff(em),
      ...makeOpeningHours(em, course.location),
      ...makeWorkingHours(em, course),
      makeMembership(em, { technician: course.technician }),
      makeTechnicianLocation(em),
      makeEnquiry(em),
      publication,
      makeCaseCard(em, { publication }),
    ];
    makeTechnicianPublic(em, { technician: course.technician });
    makeClinicPublic(em, { clinic });
    await em.flush();
    return made.map((record) => record.clinic.id);
  });

  expect(new Set(clinics)).toEqual(new Set([clinic.id]));
});

test('make what belongs to the platform', async () => {
  const pack = await server.seed((em) => makeRequirementPack(em));

  expect(pack.version).toBe(1);
});
