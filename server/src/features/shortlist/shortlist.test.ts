import { randomUUID } from 'node:crypto';
import { SHORTLIST_MAX } from '@stipple/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../../../test/test-server.ts';

const MINE = '{ myShortlist { slug name clinicName } }';
const ADD = `mutation ($input: AddToShortlistInput!) { addToShortlist(input: $input) {
  ... on AddToShortlistSuccess { entries { slug name } leftOut { slug } } } }`;
const REMOVE = `mutation ($slugs: [String!]!) { removeFromShortlist(input: { slugs: $slugs }) {
  ... on RemoveFromShortlistSuccess { entries { slug } } } }`;

const entry = (slug: string, name = slug) => ({ slug, name, clinicName: 'Northline SMP' });
const many = (count: number) => Array.from({ length: count }, (_, index) => entry(`t-${index}`));
const slugsOf = (entries: { slug: string }[]) => entries.map(({ slug }) => slug);

let server: TestServer;
let accountId: string;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());
beforeEach(() => {
  accountId = randomUUID();
});

const add = (entries: unknown[], { by = accountId, at }: { by?: string; at?: number } = {}) =>
  server.asClient(by).run(ADD, { input: { entries, at } });
const mine = async (by = accountId) => (await server.asClient(by).run(MINE)).data.myShortlist;

describe('the shortlist of an account', () => {
  test('starts empty, for whoever is signed in', async () => {
    expect(await mine()).toEqual([]);
  });

  test('takes a device’s list behind its own, each technician once', async () => {
    await add([entry('aisha', 'Aisha Khan'), entry('tom')]);

    const { data } = await add([entry('lena'), entry('aisha', 'Another name')]);

    expect(data.addToShortlist).toMatchObject({ leftOut: [] });
    expect(slugsOf(data.addToShortlist.entries)).toEqual(['aisha', 'tom', 'lena']);
    expect(await mine()).toMatchObject([{ slug: 'aisha', name: 'Aisha Khan' }, { slug: 'tom' }, { slug: 'lena' }]);
  });

  test('changes nothing when the same is added or removed again', async () => {
    await add([entry('aisha'), entry('tom')]);

    await add([entry('aisha'), entry('tom')]);
    await server.asClient(accountId).run(REMOVE, { slugs: ['tom'] });
    const { data } = await server.asClient(accountId).run(REMOVE, { slugs: ['tom'] });

    expect(slugsOf(data.removeFromShortlist.entries)).toEqual(['aisha']);
  });

  test('puts one back where it was', async () => {
    await add([entry('a'), entry('b'), entry('c')]);
    await server.asClient(accountId).run(REMOVE, { slugs: ['b'] });

    await add([entry('b')], { at: 1 });

    expect(slugsOf(await mine())).toEqual(['a', 'b', 'c']);
  });

  test('takes nobody beyond the limit, and says whom', async () => {
    await add(many(SHORTLIST_MAX - 1));

    const { data } = await add([entry('x'), entry('y')]);

    expect(slugsOf(data.addToShortlist.leftOut)).toEqual(['y']);
    expect(await mine()).toHaveLength(SHORTLIST_MAX);
  });

  test('keeps what two devices add at once', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((slug) => add([entry(slug)])));

    expect(slugsOf(await mine()).toSorted()).toEqual(['a', 'b', 'c', 'd']);
  });

  test('is seen and changed by nobody else', async () => {
    await add([entry('aisha')]);
    const other = randomUUID();

    await server.asClient(other).run(REMOVE, { slugs: ['aisha'] });
    await add([entry('tom')], { by: other });

    expect([slugsOf(await mine()), slugsOf(await mine(other))]).toEqual([['aisha'], ['tom']]);
  });

  test('has no row that another account reaches or takes over, by SQL either', async () => {
    await add([entry('aisha')]);
    const other = randomUUID();
    const asOther = <Row extends object>(sql: string, values: unknown[] = []) =>
      server.scopes.asClient({ accountId: other }, (em) => em.execute<Row[]>(sql, values));

    const seen = await asOther('select 1 from shortlist');
    const forging = asOther(`insert into shortlist (account_id, entries) values (?, '[]')`, [randomUUID()]);

    await expect(forging).rejects.toThrow('row-level security');
    expect(seen).toEqual([]);
  });

  test('is closed to visitors and to people at work', async () => {
    const clinic = await server.makeClinic();

    const asked = [
      await server.asVisitor().run(MINE),
      await clinic.as().run(MINE),
      await clinic.as().run(ADD, { input: { entries: [entry('aisha')] } }),
    ];

    expect(asked.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
  });

  test.each([
    ['too many at once', many(SHORTLIST_MAX + 1)],
    ['a name that is too long', [entry('aisha', 'x'.repeat(121))]],
    ['no address', [entry('')]],
  ])('refuses %s', async (_what, entries) => {
    const { errors } = await add(entries);

    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(await mine()).toEqual([]);
  });
});
