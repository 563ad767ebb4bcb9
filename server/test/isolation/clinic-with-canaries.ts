import type { EntityManager } from '@mikro-orm/postgresql';
import { makeAdverseEvent } from '../../src/features/adverse-event/adverse-event.factory.ts';
import type { Client } from '../../src/features/client/client.entity.ts';
import { makeClient } from '../../src/features/client/client.factory.ts';
import { makeLocation } from '../../src/features/clinic/location.factory.ts';
import { makeCourse } from '../../src/features/course/course.factory.ts';
import { Credential } from '../../src/features/credential/credential.entity.ts';
import { makeCredential } from '../../src/features/credential/credential.factory.ts';
import { Consent } from '../../src/features/consent/consent.entity.ts';
import { projectClinic } from '../../src/features/directory/project-clinic.service.ts';
import { projectTechnician } from '../../src/features/directory/project-technician.service.ts';
import { makeEnquiry } from '../../src/features/enquiry/enquiry.factory.ts';
import { EnquiryMessage } from '../../src/features/enquiry/enquiry-message.entity.ts';
import { projectMeasurements } from '../../src/features/measurement/project-measurements.service.ts';
import { Photo } from '../../src/features/photo/photo.entity.ts';
import { makePhoto } from '../../src/features/photo/photo.factory.ts';
import { publishAsJob } from '../../src/features/portfolio/portfolio-case.service.ts';
import { makePublishableCase } from '../../src/features/portfolio/publishable-case.factory.ts';
import { makeReview } from '../../src/features/review/review.factory.ts';
import { makeService } from '../../src/features/service/service.factory.ts';
import { makeServicePrice } from '../../src/features/service/service-price.factory.ts';
import { makeMembership } from '../../src/features/staff/membership.factory.ts';
import type { Technician } from '../../src/features/staff/technician.entity.ts';
import { makeTechnician } from '../../src/features/staff/technician.factory.ts';
import { IdempotencyKey } from '../../src/platform/tenancy/idempotency-key.entity.ts';
import { TEST_NOW, type TestClinic, type TestServer } from '../test-server.ts';
import { makeBooked, makeCalendar } from './calendar-with-canaries.ts';
import { canaryOf, type CLINICS, type PARTS } from './canary.ts';

export interface ClinicPeople {
  owner: string;
  manager: string;
  frontDesk: string;
  technician: string;
  /** Worked here once. */
  former: string;
}

export interface CanaryClinic {
  clinic: TestClinic;
  people: ClinicPeople;
  /** Treats the shared client; public. */
  lead: { id: string; slug: string; staffId: string };
  /** Treats the other client; public. */
  second: { id: string; slug: string };
  /** Works here no more; not public. */
  former: { id: string; slug: string };
  place: { locationId: string; roomId: string };
  shared: ClientRecord;
  other: ClientRecord;
}

/** What a clinic holds of one client. */
export interface ClientRecord {
  accountId: string;
  clientId: string;
  courseId: string;
  consentId: string;
  caseId: string;
  enquiryId: string;
  appointmentId: string;
}

interface Given {
  which: (typeof CLINICS)[number];
  people: ClinicPeople;
  sharedAccountId: string;
  otherAccountId: string;
}

/**
 * A clinic with something in every table, each text carrying its owner's canary. The shared client's case is published,
 * the other's only waits to be.
 */
export async function makeCanaryClinic(server: TestServer, given: Given): Promise<CanaryClinic> {
  const say = speakerFor(given.which);
  const clinic = await server.makeClinic({ name: say('public', 'Clinic'), slug: say('public', 'clinic', '-') });
  return clinic.seed(async (em) => {
    await em.execute('update clinic set about = ?', [say('public', 'About')]);
    const house = makeHouse(em, say, given);
    const shared = makeRecord(em, { say, house, part: 'shared', accountId: given.sharedAccountId });
    const other = makeRecord(em, { say, house, part: 'other', accountId: given.otherAccountId });
    await em.flush();
    await publishAsJob(em, shared.caseId, TEST_NOW);
    for (const technician of [house.lead, house.second, house.former])
      await projectTechnician(em, technician.id, TEST_NOW);
    await projectClinic(em, clinic.id, TEST_NOW);
    await projectMeasurements(em, { clinicId: clinic.id, today: '2026-03-16' });
    const { lead, second, former, leadStaffId, location, room } = house;
    return {
      clinic,
      people: given.people,
      lead: { ...named(lead), staffId: leadStaffId },
      second: named(second),
      former: named(former),
      place: { locationId: location.id, roomId: room.id },
      shared,
      other,
    };
  });
}

const named = ({ id, slug }: Technician) => ({ id, slug });

export type Say = (part: (typeof PARTS)[number], text: string, glue?: string) => string;

const speakerFor =
  (which: (typeof CLINICS)[number]): Say =>
  (part, text, glue = ' ') =>
    `${text}${glue}${canaryOf(`${which}-${part}`)}`;

type House = ReturnType<typeof makeHouse>;

function makeHouse(em: EntityManager, say: Say, { people }: Given) {
  const location = makeLocation(em, {
    name: say('public', 'Studio'),
    addressLines: [say('public', '1 High Street')],
    city: say('public', 'Leeds'),
  });
  const [lead, second, former] = ['lead', 'second', 'former'].map((role) => {
    const part = role === 'former' ? 'desk' : 'public';
    return makeTechnician(em, {
      slug: say(part, role, '-'),
      name: say(part, role),
      headline: say(part, 'Headline'),
      about: say(part, 'About'),
      employmentEndedOn: role === 'former' ? '2026-01-01' : null,
    });
  }) as [Technician, Technician, Technician];
  const service = makeService(em, { name: say('public', 'Service'), included: say('public', 'Included') });
  makeServicePrice(em, { service });
  const paper = {
    title: say('public', 'Title'),
    issuer: say('public', 'Issuer'),
    number: say('desk', 'Number'),
    numberNote: say('public', 'Number on file'),
    checkedBy: say('public', 'Checker'),
    source: say('public', 'Source'),
    detail: say('public', 'Detail'),
    notChecked: say('public', 'Not checked'),
    evidenceKey: say('desk', 'evidence', '-'),
  };
  makeCredential(em, { ...paper, technician: lead, type: 'FIRST_AID' });
  makeCredential(em, { ...paper, location, type: 'STUDIO_LICENCE' });
  const rejected = { title: say('desk', 'Rejected'), issuer: say('desk', 'Issuer'), checkedBy: say('desk', 'Checker') };
  makeCredential(em, { ...rejected, technician: second, type: 'MEMBERSHIP', state: 'REJECTED' });
  makeMembership(em, { accountId: people.owner, roles: ['OWNER'] });
  makeMembership(em, { accountId: people.manager, roles: ['MANAGER'] });
  makeMembership(em, { accountId: people.frontDesk, roles: ['FRONT_DESK'] });
  makeMembership(em, { accountId: people.former, roles: ['OWNER'], endedAt: TEST_NOW });
  const { id: leadStaffId } = makeMembership(em, {
    accountId: people.technician,
    roles: ['TECHNICIAN'],
    technician: lead,
  });
  em.create(IdempotencyKey, {
    operation: 'replyToEnquiry',
    keyHash: say('desk', 'hash'),
    requestHash: say('desk', 'hash'),
    answer: { kept: say('desk', 'Answer') },
    createdAt: TEST_NOW,
  });
  const room = makeCalendar(em, { say, location, technicians: [lead, second] });
  return { location, room, lead, second, former, leadStaffId };
}

interface RecordGiven {
  say: Say;
  house: House;
  part: 'shared' | 'other';
  accountId: string;
}

function makeRecord(em: EntityManager, { say, house, part, accountId }: RecordGiven): ClientRecord {
  const isShared = part === 'shared';
  const technician = isShared ? house.lead : house.second;
  const shown = isShared ? 'public' : part;
  const client = makeClient(em, {
    accountId,
    name: say(part, 'Client'),
    email: `client.${say(part, '', '')}@example.org`,
  });
  const course = makeCourse(em, { client, technician, location: house.location, accountId });
  makeAdverseEvent(em, { course });
  const portfolioCase = makePublishableCase(em, { course });
  Object.assign(portfolioCase, {
    reference: say(shown, 'HH', '-'),
    technicianNote: say(shown, 'Note of the technician'),
    clientNote: say(shown, 'Note of the client'),
    accountId,
  });
  makeReview(em, {
    course,
    dayThreeText: say('public', 'Review'),
    monthTwelveScore: 4,
    monthTwelveText: say('public', 'Review'),
    clinicAnswer: say('public', 'Answer'),
  });
  const note = say(part, 'Note');
  const appointmentId = makeBooked(em, { course, room: house.room, note, isFirst: isShared });
  const enquiryId = makeLetter(em, { say, part, technician, client, caseId: isShared ? portfolioCase.id : null });
  const consentId = nameEverything(em, { say, part, accountId });
  return {
    accountId,
    clientId: client.id,
    courseId: course.id,
    consentId,
    caseId: portfolioCase.id,
    enquiryId,
    appointmentId,
  };
}

interface LetterGiven {
  say: Say;
  part: 'shared' | 'other';
  technician: Technician;
  client: Client;
  caseId: string | null;
}

function makeLetter(em: EntityManager, { say, part, technician, client, caseId }: LetterGiven): string {
  const enquiry = makeEnquiry(em, {
    technician,
    portfolioCaseId: caseId,
    accountId: client.accountId,
    reference: say(part, 'E', '-'),
    name: say(part, 'Asker'),
    email: `asker.${say(part, '', '')}@example.org`,
    message: say(part, 'Question'),
    city: say(part, 'Leeds'),
    photosDeletedOn: '2026-06-01',
  });
  em.create(EnquiryMessage, {
    enquiry,
    accountId: client.accountId,
    fromClinic: true,
    authorName: say('desk', 'Clinic'),
    body: say(part, 'Reply'),
    sentAt: TEST_NOW,
  });
  makePhoto(em, {
    purpose: 'ENQUIRY',
    enquiryId: enquiry.id,
    accountId: client.accountId,
    takenAt: null,
    takenOn: null,
  });
  return enquiry.id;
}

/** Gives what the factories made for this client its texts: photographs and consent. Answers the consent's id. */
function nameEverything(
  em: EntityManager,
  { say, part, accountId }: Pick<RecordGiven, 'say' | 'part' | 'accountId'>,
): string {
  const made = [...em.getUnitOfWork().getPersistStack()];
  for (const photo of made.filter((entity) => entity instanceof Photo))
    if (photo.cameraMake === null)
      Object.assign(photo, {
        accountId,
        cameraMake: say(part, 'Make'),
        cameraModel: say(part, 'Model'),
        software: say(part, 'Software'),
        storageKey: `${photo.storageKey}-${say(part, '', '')}`,
      });
  for (const paper of made.filter((entity) => entity instanceof Credential))
    if (!/zq\w+qz/.test(paper.issuer))
      Object.assign(paper, {
        title: `${paper.title} ${say('public', '', '')}`,
        issuer: say('public', 'Issuer'),
        checkedBy: say('public', 'Checker'),
      });
  const consent = made.find((entity) => entity instanceof Consent && entity.accountId === accountId);
  if (!(consent instanceof Consent)) throw new Error('A publishable case comes with its consent.');
  consent.signedName = say(part, 'Signed');
  consent.wordingText = say(part, 'Wording');
  return consent.id;
}
