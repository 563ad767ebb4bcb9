import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DemoWorld, makeDemoWorld } from '@stipple/demo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer, TEST_NOW, type TestServer } from '../../test/test-server.ts';
import { TEST_SECRET } from '../../test/template-database.ts';
import { accountTables } from '../features/account/account-tables.ts';
import { type Accounts, openAccounts } from '../features/account/account.feature.ts';
import { type AuthDatabase, openAuthDatabase } from '../platform/database/auth-database.ts';
import { migrateDatabase } from '../platform/database/migrate.ts';
import { createPhotoDecoder, type PhotoDecoder } from '../platform/photo/photo-decoder.ts';
import { createPhotoLibrary, type PhotoLibrary } from '../platform/photo/photo-library.ts';
import { openDiskStore } from '../platform/storage/disk-store.ts';
import { Clinic } from '../platform/tenancy/clinic.entity.ts';
import { entities } from './entities.ts';
import { loadDemoWorld } from './load-demo.ts';

/** Heads whose pictures are read; the others' courses stay without, which saves a minute. */
const HEADS = /s(03|25|26|27|28|34|04|40)_/;
const script = makeDemoWorld({ today: '2026-03-16' });
const world: DemoWorld = {
  ...script,
  clinics: script.clinics.map((clinic) => ({
    ...clinic,
    photos: clinic.photos.filter(({ file }) => HEADS.test(file)),
  })),
};

let folder: string;
let decoder: PhotoDecoder;
let library: PhotoLibrary;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stipple-demo-'));
  const workFolder = join(folder, 'work');
  decoder = createPhotoDecoder({ workFolder });
  library = createPhotoLibrary({ store: await openDiskStore(join(folder, 'store')), decoder, workFolder });
});
afterAll(async () => {
  decoder.close();
  await rm(folder, { recursive: true });
});

async function openHouse() {
  const server = await openTestServer();
  await migrateDatabase({ ownerUrl: server.ownerUrl, secret: TEST_SECRET, entities, alsoRun: accountTables });
  const auth = openAuthDatabase(server.ownerUrl, TEST_SECRET);
  const accounts = openAccounts({
    auth,
    clock: server.clock,
    mailer: { send: async () => {}, close() {} },
    publicUrl: 'https://stipple.test',
    isStaff: async () => true,
    onError: () => {},
  });
  return { server, auth, accounts };
}

interface House {
  server: TestServer;
  auth: AuthDatabase;
  accounts: Accounts;
}

const load = (
  { server, accounts }: House,
  { signal = new AbortController().signal, keep = library.keep, of = world } = {},
) =>
  loadDemoWorld({
    scopes: server.scopes,
    clock: server.clock,
    accounts,
    library: { keep },
    onProgress: () => {},
    signal,
    world: of,
  });

const clinicCount = ({ server }: House) => server.scopes.asJob('test', (em) => em.count(Clinic, {}));

async function closeHouse({ server, auth }: House) {
  await auth.close();
  await server.close();
}

describe('the loaded demo world', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await load(house);
  }, 120_000);
  afterAll(() => closeHouse(house));
  const ask = async (query: string, variables = {}) => {
    const { data, errors } = await house.server.asVisitor().run(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  async function likeMarcus() {
    const { places } = await ask('query { places(search: "Leeds") { id name country } }');
    return {
      stages: ['NORWOOD_V'],
      goals: ['SHAVED_LOOK', 'FUT_SCAR'],
      skinTones: ['III'],
      near: { placeId: places[0].id, radiusKm: 64 },
    };
  }

  const caseId = async (reference: string) => {
    const { portfolioCases } = await ask('query { portfolioCases(first: 100) { edges { node { id reference } } } }');
    return portfolioCases.edges.find((edge: { node: { reference: string } }) => edge.node.reference === reference).node
      .id;
  };

  it('shows Marcus 5 cases like his, 4 of them healed 6 months or more', async () => {
    const { portfolioCaseFacets } = await ask(
      'query ($filter: PortfolioCaseFilter) { portfolioCaseFacets(filter: $filter) { total healedSixMonthsTotal } }',
      { filter: await likeMarcus() },
    );

    expect(portfolioCaseFacets).toEqual({ total: 5, healedSixMonthsTotal: 4 });
  });

  it('shows him Aisha first, then Tom, then Lena', async () => {
    const cases = await likeMarcus();

    const { technicians } = await ask(
      `query ($filter: TechnicianFilter) { technicians(filter: $filter) { edges { node {
        name matchingHealedCount matchingSameDayCount } } } }`,
      { filter: { cases } },
    );
    expect(technicians.edges.map((edge: { node: object }) => edge.node)).toEqual([
      { name: 'Aisha Khan', matchingHealedCount: 3, matchingSameDayCount: 0 },
      { name: 'Tom Reid', matchingHealedCount: 1, matchingSameDayCount: 0 },
      { name: 'Lena Ortiz', matchingHealedCount: 0, matchingSameDayCount: 1 },
    ]);
  });

  it('ranks the cases like his: a strip scar healed by Aisha before anything, Tom after her, Lena last', async () => {
    const { near } = await likeMarcus();
    const input = {
      stage: 'NORWOOD_V',
      goals: ['SHAVED_LOOK', 'FUT_SCAR'],
      skinTone: 'III',
      scar: 'FUT_STRIP',
      hairColour: 'DARK_BROWN',
      hairLength: 'SHAVED',
      ageBand: 'FROM_35',
      near,
    };

    const { casesLikeMine, likenessCounts } = await ask(
      `query ($input: LikenessInput!) { casesLikeMine(input: $input) { edges { node { points healedMonths
        portfolioCase { technicianName scar } } } } likenessCounts(input: $input) { here elsewhere } }`,
      { input },
    );
    const told = casesLikeMine.edges.map(
      ({ node }: { node: { points: number; healedMonths: number | null; portfolioCase: Record<string, string> } }) =>
        [node.portfolioCase['technicianName'], node.portfolioCase['scar'], node.points, node.healedMonths].join(' '),
    );

    expect(told).toEqual([
      'Aisha Khan FUT_STRIP 2 9',
      'Aisha Khan NONE 15 18',
      'Tom Reid NONE 15 12',
      'Aisha Khan NONE 17 12',
      'Lena Ortiz NONE 17 ',
    ]);
    expect(likenessCounts).toEqual({ here: 5, elsewhere: 0 });
  });

  it('tells case NL-0042 from its records', async () => {
    const { portfolioCase } = await ask(
      `query ($id: ID!) { portfolioCase(id: $id) { badge healedDays clientConfirmedOn sessionCount
        sessions { heldOn durationMinutes daysSincePrevious } pairs { view result reasons { code } }
        photos { phase daysSinceSession } } }`,
      { id: await caseId('NL-0042') },
    );

    expect(portfolioCase).toMatchObject({
      badge: 'HEALED_CONFIRMED',
      healedDays: 388,
      clientConfirmedOn: '2025-07-08',
      sessions: [
        { heldOn: '2024-05-02', durationMinutes: 220, daysSincePrevious: null },
        { heldOn: '2024-05-14', durationMinutes: 185, daysSincePrevious: 12 },
        { heldOn: '2024-06-12', durationMinutes: 130, daysSincePrevious: 29 },
      ],
      pairs: [
        { view: 'FRONT', result: 'COMPARABLE', reasons: [] },
        { view: 'TOP', result: 'COMPARABLE', reasons: [] },
      ],
    });
    const healed = portfolioCase.photos.filter(({ phase }: { phase: string }) => phase === 'HEALED');
    expect(healed.map(({ daysSinceSession }: { daysSinceSession: number }) => daysSinceSession)).toEqual([
      31, 190, 388,
    ]);
  });

  it("warns of Tom's pair: 28 % brighter, 35 minutes after the session; and calls Carl's not comparable", async () => {
    const pairsOf = `query ($id: ID!) { portfolioCase(id: $id) {
      pairs { view result reasons { code percent minutes } } technician { name } } }`;
    const { portfolioCases } = await ask(
      'query { portfolioCases(first: 100) { edges { node { id technicianName stage goal } } } }',
    );
    const idOf = (name: string, stage: string) =>
      portfolioCases.edges.find(
        ({ node }: { node: { technicianName: string; stage: string } }) =>
          node.technicianName === name && node.stage === stage,
      ).node.id;

    const toms = await ask(pairsOf, { id: idOf('Tom Reid', 'NORWOOD_V') });
    const carls = await ask(pairsOf, { id: idOf('Carl Denham', 'SCAR') });
    expect(toms.portfolioCase.pairs).toEqual([
      { view: 'FRONT', result: 'COMPARABLE', reasons: [] },
      {
        view: 'TOP',
        result: 'WITH_CARE',
        reasons: [
          { code: 'AFTER_BRIGHTER', percent: 28, minutes: null },
          { code: 'MINUTES_AFTER_SESSION', percent: null, minutes: 35 },
        ],
      },
    ]);
    expect(carls.portfolioCase.pairs).toMatchObject([{ view: 'BACK', result: 'NOT_COMPARABLE' }]);
  });

  it('counts what Aisha and Tom have done from signed sessions', async () => {
    const query = `query ($slug: String!) { technician(slug: $slug) { medianReplyMinutes locations { city }
      experience { completedCourses medianSessions medianSessionMinutes publishedShare { finished declined } } } }`;

    const { technician: aisha } = await ask(query, { slug: 'aisha-khan' });
    const { technician: tom } = await ask(query, { slug: 'tom-reid' });
    expect(aisha.experience).toMatchObject({ completedCourses: 46, medianSessions: 3, medianSessionMinutes: 175 });
    expect(aisha.experience.publishedShare).toEqual({ finished: 46, declined: 21 });
    expect(aisha.medianReplyMinutes).toBeGreaterThan(0);
    expect(tom.experience.completedCourses).toBe(60);
    expect(tom.locations.map(({ city }: { city: string }) => city)).toEqual(['Leeds', 'Manchester']);
  });

  it('hides Ben and whoever lacks a paper, and Aisha from the day after her insurance ends', async () => {
    const isThere = async (slug: string) =>
      (await ask('query ($slug: String!) { technician(slug: $slug) { slug } }', { slug })).technician !== null;

    expect(await isThere('aisha-khan')).toBe(true);
    expect(await isThere('ben-hollis')).toBe(false);
    expect(await isThere('simone-achterberg')).toBe(false);
    house.server.clock.moveTo(new Date('2026-10-01T09:00:00Z'));
    expect(await isThere('aisha-khan')).toBe(false);
    house.server.clock.moveTo(TEST_NOW);
  });

  it('lists all eight clinics and answers a withdrawn case with nothing', async () => {
    const { clinics } = await ask('query { clinics(first: 100) { edges { node { name picture { placeholder } } } } }');
    const withdrawn = script.clinics
      .flatMap((clinic) => clinic.consents.map((consent) => ({ consent, clinic })))
      .find(({ consent }) => consent.withdrawnAt !== null);

    const own = withdrawn?.clinic.portfolioCases.find(({ courseId }) => courseId === withdrawn.consent.courseId);
    const { portfolioCase } = await ask('query ($id: ID!) { portfolioCase(id: $id) { id } }', { id: own?.id });
    const addresses = await house.server.scopes.asJob('test', (em) =>
      em.execute<{ token: string }[]>('select token from public_photo where portfolio_case_id = ?', [own?.id]),
    );
    expect(clinics.edges).toHaveLength(8);
    expect(portfolioCase).toBeNull();
    expect(addresses.length).toBeGreaterThan(0);
  });

  it('lets the printed sign-ins exist, Priya as platform admin', async () => {
    const rows = await house.auth.sql<{ email: string; is_platform_admin: boolean; hash: string | null }>(
      'select a.email, a.is_platform_admin, p.hash from auth.account a left join auth.password p on p.account_id = a.id',
    );

    const byEmail = new Map(rows.map((row) => [row.email, row]));
    expect(rows).toHaveLength(script.accounts.length);
    expect(byEmail.get('dana@northline.example')).toMatchObject({ is_platform_admin: false, hash: expect.any(String) });
    expect(byEmail.get('priya@stipple.example')).toMatchObject({ is_platform_admin: true, hash: expect.any(String) });
  });

  it('is loaded once', async () => {
    expect(await load(house)).toBe('ALREADY_THERE');
    expect(await clinicCount(house)).toBe(8);
  });
});

describe('loading', () => {
  /** Three small clinics without a picture, and few sign-ins. */
  const small: DemoWorld = {
    ...world,
    accounts: world.accounts.map((account, index) => (index < 2 ? account : { ...account, password: null })),
    clinics: world.clinics.slice(4, 7).map((clinic) => ({
      ...clinic,
      picture: null,
      technicians: clinic.technicians.map((technician) => ({ ...technician, portrait: null })),
      photos: [],
    })),
  };

  it('goes on where it broke off, and leaves no half clinic behind', async () => {
    const house = await openHouse();
    const controller = new AbortController();
    const photographedLater = { ...small, clinics: [...small.clinics.slice(0, 1), ...world.clinics.slice(5, 7)] };
    const failing = async () => {
      controller.abort(new Error('killed'));
      throw new Error('killed');
    };

    await expect(load(house, { of: photographedLater, keep: failing, signal: controller.signal })).rejects.toThrow(
      'killed',
    );
    const whenBroken = await clinicCount(house);
    const outcome = await load(house, { of: small });

    expect(whenBroken).toBe(1);
    expect(outcome).toBe('LOADED');
    expect(await clinicCount(house)).toBe(3);
    await closeHouse(house);
  });

  it('leaves a database alone that holds other clinics', async () => {
    const house = await openHouse();
    await house.server.makeClinic();

    const outcome = await load(house, { of: small });

    expect(outcome).toBe('NOT_OURS');
    expect(await clinicCount(house)).toBe(1);
    await closeHouse(house);
  });
});
