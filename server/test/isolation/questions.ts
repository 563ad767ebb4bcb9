import { randomUUID } from 'node:crypto';
import { makeCourse } from '../../src/features/course/course.factory.ts';
import { Technician } from '../../src/features/staff/technician.entity.ts';
import { makeEnquiry } from '../../src/features/enquiry/enquiry.factory.ts';
import { makeConcern } from '../../src/features/concern/concern.factory.ts';
import { makePublishableCase } from '../../src/features/portfolio/publishable-case.factory.ts';
import { publishAsJob } from '../../src/features/portfolio/portfolio-case.service.ts';
import type { Action } from '../../src/platform/access/permission-table.ts';
import { TEST_NOW } from '../test-server.ts';
import { CALENDAR_QUESTIONS } from './calendar-questions.ts';
import { canaryOf } from './canary.ts';
import type { World } from './world.ts';

type Variables = Record<string, unknown>;

/** What to ask a root field. Every root field has one; a new field without one fails the isolation test. */
export interface Question {
  /** What whoever may ask gets an answer to. */
  own(world: World): Variables | Promise<Variables>;
  /** Something that another clinic has (or keeps to itself), and the same that nobody has: answers must not differ. */
  twins?(world: World): [foreign: Variables, missing: Variables][];
  /** The same for what another person of the own clinic has, where the asker reaches only what is theirs. */
  withheld?(world: World): [foreign: Variables, missing: Variables][];
  /** Further attempts, of which only canaries are looked for. */
  more?(world: World): Variables[] | Promise<Variables[]>;
}

const id = (record: string | undefined) => ({ id: record });
const nobody = () => id(randomUUID());
const input = (fields: Variables) => ({ input: fields });

/** A treatment of the shared client in ours, by the lead, ready to be published. */
const freshCase = async ({ ours, people }: World) =>
  ours.clinic.seed(async (em) => {
    const technician = await em.findOneOrFail(Technician, { id: ours.lead.id });
    const course = makeCourse(em, { technician, accountId: people.shared });
    return { course, portfolioCase: makePublishableCase(em, { course }) };
  });

const freshPublished = async (world: World) => {
  const { portfolioCase } = await freshCase(world);
  await world.ours.clinic.seed((em) => publishAsJob(em, portfolioCase.id, TEST_NOW));
  return portfolioCase;
};

const freshWithdrawn = async (world: World) => {
  const published = await freshPublished(world);
  await world.ours.clinic.seed((em) =>
    em.execute('delete from publication where portfolio_case_id = ?', [published.id]),
  );
  return published;
};

const freshEnquiry = ({ ours }: World, state: 'OPEN' | 'ANSWERED' = 'OPEN') =>
  ours.clinic.seed(async (em) =>
    makeEnquiry(em, { technician: await em.findOneOrFail(Technician, { id: ours.lead.id }), state }),
  );

const aboutCase = (caseId: string) => input({ portfolioCaseId: caseId });
const reply = (enquiryId: string) => input({ enquiryId, body: 'Come and see us.', idempotencyKey: randomUUID() });
const consentTo = (courseId: string) =>
  input({
    courseId,
    purpose: 'TREATMENT',
    channel: 'CLINIC_RECORD',
    wordingVersion: 'treatment-1',
    signedName: 'Ada Alvarez',
  });
const letter = (fields: Variables) =>
  input({ name: 'Ann', email: 'ann@example.org', message: 'Hello?', idempotencyKey: randomUUID(), ...fields });

const concern = (subject: 'TECHNICIAN' | 'CLINIC' | 'CASE', key: string) =>
  input({ about: { subject, key }, kind: 'UNSAFE', text: 'Look at this.', idempotencyKey: randomUUID() });
const settle = (concernId: string) => input({ concernId, outcome: 'NOT_CONFIRMED', note: 'Looked, found nothing.' });

const slugs = (world: World): [Variables, Variables][] => [
  [{ slug: world.theirs.former.slug }, { slug: 'nobody' }],
  [{ slug: world.unlisted.slug }, { slug: 'nobody' }],
];

/** A head like those of the world's cases. */
const likeness = (fields: Variables) => input({ stage: 'NORWOOD_V', skinTone: 'III', ageBand: 'FROM_35', ...fields });
const searches = ['shared', 'other', 'desk', 'public'] as const;

export const QUESTIONS: Readonly<Record<Action, Question>> = {
  viewer: { own: () => ({}) },
  places: {
    own: () => ({ search: 'lee' }),
    more: () => searches.map((part) => ({ search: canaryOf(`theirs-${part}`) })),
  },
  place: { own: () => id('gb-england-leeds'), more: ({ theirs }) => [id(theirs.clinic.id)] },

  portfolioCases: {
    own: () => ({ first: 100 }),
    twins: ({ theirs, unlisted }) => [
      [{ filter: { technicianSlug: theirs.former.slug } }, { filter: { technicianSlug: 'nobody' } }],
      [{ filter: { clinicSlug: unlisted.slug } }, { filter: { clinicSlug: 'nobody' } }],
    ],
    more: ({ theirs }) => [
      { filter: { clinicSlug: theirs.clinic.slug } },
      { filter: { near: { placeId: 'gb-england-leeds', radiusKm: 500 } }, sort: 'NEAREST' },
      { sort: 'PRICE_LOWEST' },
      { sort: 'RECENTLY_CHECKED', first: 1 },
    ],
  },
  portfolioCaseFacets: {
    own: () => ({}),
    twins: ({ theirs, unlisted }) => [
      [{ filter: { technicianSlug: theirs.former.slug } }, { filter: { technicianSlug: 'nobody' } }],
      [{ filter: { clinicSlug: unlisted.slug } }, { filter: { clinicSlug: 'nobody' } }],
    ],
    more: ({ theirs }) => [{ filter: { clinicSlug: theirs.clinic.slug } }],
  },
  portfolioCase: {
    own: ({ ours }) => id(ours.shared.caseId),
    twins: ({ theirs }) => [
      [id(theirs.other.caseId), nobody()],
      [id(theirs.shared.courseId), nobody()],
    ],
    withheld: ({ ours }) => [[id(ours.other.caseId), nobody()]],
    more: ({ theirs }) => [id(theirs.shared.caseId), id(theirs.shared.caseId.toUpperCase())],
  },
  portfolioCaseWithdrawn: {
    own: async (world) => id((await freshWithdrawn(world)).id),
    twins: ({ theirs }) => [
      [id(theirs.other.caseId), nobody()],
      [id(theirs.shared.courseId), nobody()],
    ],
    withheld: ({ ours }) => [[id(ours.other.caseId), nobody()]],
    more: ({ theirs }) => [id(theirs.shared.caseId)],
  },
  casesLikeMine: {
    own: () => likeness({}),
    more: () => [likeness({ near: { placeId: 'gb-england-leeds', radiusKm: 500 } }), { ...likeness({}), first: 1 }],
  },
  likenessCounts: {
    own: () => likeness({}),
    more: () => [likeness({ near: { placeId: 'gb-england-leeds', radiusKm: 500 } })],
  },
  technicians: {
    own: () => ({ first: 100 }),
    twins: ({ theirs, unlisted }) => [
      [{ filter: { name: theirs.former.slug } }, { filter: { name: 'nobody' } }],
      [{ filter: { clinicSlug: unlisted.slug } }, { filter: { clinicSlug: 'nobody' } }],
    ],
    more: ({ theirs }) => [{ filter: { clinicSlug: theirs.clinic.slug } }, { filter: { name: 'lead' } }],
  },
  technician: {
    own: ({ ours }) => ({ slug: ours.lead.slug }),
    twins: slugs,
    withheld: ({ ours }) => [[{ slug: ours.former.slug }, { slug: 'nobody' }]],
    more: ({ theirs }) => [{ slug: theirs.lead.slug }, { slug: theirs.second.slug }, { slug: theirs.lead.id }],
  },
  technicianComparison: {
    own: ({ ours }) => ({ slugs: [ours.lead.slug, ours.second.slug] }),
    twins: (world) =>
      slugs(world).map(([foreign, missing]) => [{ slugs: [foreign['slug']] }, { slugs: [missing['slug']] }]),
    withheld: ({ ours }) => [[{ slugs: [ours.former.slug] }, { slugs: ['nobody'] }]],
    more: ({ ours, theirs }) => [
      { slugs: [theirs.lead.slug, ours.lead.slug], stage: 'NORWOOD_V', placeId: 'gb-england-leeds' },
      { slugs: [theirs.lead.id] },
    ],
  },
  clinics: {
    own: () => ({ first: 100 }),
    twins: ({ unlisted }) => [[{ filter: { name: unlisted.name } }, { filter: { name: 'nobody' } }]],
    more: ({ theirs }) => [
      { first: 1 },
      { filter: { name: theirs.clinic.name, near: { placeId: 'gb-england-leeds', radiusKm: 50 } } },
      { filter: { cases: { stages: ['NORWOOD_V'], technicianSlug: theirs.former.slug } } },
    ],
  },
  clinic: {
    own: ({ ours }) => ({ slug: ours.clinic.slug }),
    twins: slugs,
    more: ({ theirs }) => [{ slug: theirs.clinic.slug }, { slug: theirs.clinic.id }],
  },

  measurements: {
    own: () => ({}),
    twins: ({ unlisted }) => [[{ clinicSlug: unlisted.slug }, { clinicSlug: 'nobody' }]],
    more: ({ theirs }) => [{ clinicSlug: theirs.clinic.slug }],
  },
  reportConcern: {
    own: ({ ours }) => concern('TECHNICIAN', ours.lead.slug),
    twins: ({ theirs, unlisted }) => [
      [concern('TECHNICIAN', theirs.former.slug), concern('TECHNICIAN', 'nobody')],
      [concern('CLINIC', unlisted.slug), concern('CLINIC', 'nobody')],
      [concern('CASE', theirs.other.caseId), concern('CASE', randomUUID())],
      [concern('CASE', theirs.shared.courseId), concern('CASE', randomUUID())],
    ],
    more: ({ theirs }) => [concern('CLINIC', theirs.clinic.slug), concern('CASE', theirs.shared.caseId)],
  },
  openConcerns: {
    own: async ({ server }) => {
      await server.seed((em) => makeConcern(em));
      return { first: 100 };
    },
  },
  resolveConcern: {
    own: async ({ server }) => settle((await server.seed((em) => makeConcern(em))).id),
    more: () => [settle(randomUUID())],
  },

  myCourses: { own: () => ({}) },
  giveConsent: {
    own: async (world) => consentTo((await freshCase(world)).course.id),
    twins: ({ theirs }) => [[consentTo(theirs.other.courseId), consentTo(randomUUID())]],
    withheld: ({ ours }) => [[consentTo(ours.other.courseId), consentTo(randomUUID())]],
  },
  withdrawConsent: {
    own: async (world) => {
      const { course } = await freshCase(world);
      const { rows } = await world.database.query('select id from consent where course_id = $1', [course.id]);
      return input({ consentId: rows[0].id });
    },
    twins: ({ theirs }) => [[input({ consentId: theirs.other.consentId }), input({ consentId: randomUUID() })]],
    withheld: ({ ours }) => [[input({ consentId: ours.other.consentId }), input({ consentId: randomUUID() })]],
  },
  confirmPortfolioCase: {
    own: async (world) => aboutCase((await freshPublished(world)).id),
    twins: ({ theirs }) => [[aboutCase(theirs.other.caseId), aboutCase(randomUUID())]],
    withheld: ({ ours }) => [[aboutCase(ours.other.caseId), aboutCase(randomUUID())]],
  },

  // There is nothing of others to name: a list has no id, and is found by who asks.
  myShortlist: { own: () => ({}) },
  addToShortlist: {
    own: () => input({ entries: [{ slug: 'aisha-khan', name: 'Aisha Khan', clinicName: 'Northline SMP' }] }),
  },
  removeFromShortlist: { own: () => input({ slugs: ['aisha-khan'] }) },

  clients: {
    own: () => ({ search: 'client' }),
    twins: () => searches.map((part) => [{ search: canaryOf(`theirs-${part}`) }, { search: 'zznobodyzz' }]),
    withheld: () => [[{ search: canaryOf('ours-other') }, { search: 'zznobodyzz' }]],
    more: async ({ theirs }) => {
      const page = await theirs.clinic.as().run('{ clients(first: 1) { pageInfo { endCursor } } }');
      return [{ after: page.data.clients.pageInfo.endCursor }, { search: '%' }, { search: theirs.shared.clientId }];
    },
  },
  client: {
    own: ({ ours }) => id(ours.shared.clientId),
    twins: ({ theirs }) => [
      [id(theirs.shared.clientId), nobody()],
      [id(theirs.other.clientId), nobody()],
    ],
    withheld: ({ ours }) => [[id(ours.other.clientId), nobody()]],
  },
  ...CALENDAR_QUESTIONS,
  enquiries: {
    own: () => ({}),
    more: async ({ theirs }) => {
      const page = await theirs.clinic.as().run('{ enquiries(first: 1) { pageInfo { endCursor } } }');
      return [{ after: page.data.enquiries.pageInfo.endCursor }, { state: 'OPEN' }, { state: 'CLOSED' }];
    },
  },
  enquiry: {
    own: ({ ours }) => id(ours.shared.enquiryId),
    twins: ({ theirs }) => [
      [id(theirs.shared.enquiryId), nobody()],
      [id(theirs.other.enquiryId), nobody()],
    ],
    withheld: ({ ours }) => [[id(ours.other.enquiryId), nobody()]],
  },
  replyToEnquiry: {
    own: async (world) => reply((await freshEnquiry(world)).id),
    twins: ({ theirs }) => [[reply(theirs.other.enquiryId), reply(randomUUID())]],
    withheld: ({ ours }) => [[reply(ours.other.enquiryId), reply(randomUUID())]],
  },
  closeEnquiry: {
    own: async (world) => input({ enquiryId: (await freshEnquiry(world, 'ANSWERED')).id }),
    twins: ({ theirs }) => [[input({ enquiryId: theirs.other.enquiryId }), input({ enquiryId: randomUUID() })]],
    withheld: ({ ours }) => [[input({ enquiryId: ours.other.enquiryId }), input({ enquiryId: randomUUID() })]],
  },
  publishPortfolioCase: {
    own: async (world) => aboutCase((await freshCase(world)).portfolioCase.id),
    twins: ({ theirs }) => [
      [aboutCase(theirs.other.caseId), aboutCase(randomUUID())],
      [aboutCase(theirs.shared.caseId), aboutCase(randomUUID())],
    ],
  },
  paperMatrix: { own: () => ({}) },
  withdrawPortfolioCase: {
    own: async (world) => aboutCase((await freshPublished(world)).id),
    twins: ({ theirs }) => [
      [aboutCase(theirs.other.caseId), aboutCase(randomUUID())],
      [aboutCase(theirs.shared.caseId), aboutCase(randomUUID())],
    ],
  },
  sendEnquiry: {
    own: ({ ours }) => letter({ technicianSlug: ours.lead.slug }),
    twins: ({ ours, theirs, theirTicket }) => [
      [letter({ technicianSlug: theirs.former.slug }), letter({ technicianSlug: 'nobody' })],
      [
        letter({ technicianSlug: ours.lead.slug, portfolioCaseId: theirs.other.caseId }),
        letter({ technicianSlug: ours.lead.slug, portfolioCaseId: randomUUID() }),
      ],
      [
        letter({ technicianSlug: ours.lead.slug, portfolioCaseId: theirs.shared.caseId }),
        letter({ technicianSlug: ours.lead.slug, portfolioCaseId: randomUUID() }),
      ],
      [
        letter({ technicianSlug: ours.lead.slug, photoTickets: [theirTicket] }),
        letter({ technicianSlug: ours.lead.slug, photoTickets: ['AAAAAAAAAAAAAAAAAAAAAA'] }),
      ],
    ],
  },
};
