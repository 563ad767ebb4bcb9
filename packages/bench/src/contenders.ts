import { cursorAt, filterOf, get, LAST_ID, link, post, registered, uuidOf } from './calls.ts';
import type { Contender, Server, Servers } from './contender.ts';
import * as queries from './postgraphile-queries.ts';

/** Everything that is measured, in the order of a round. Of each page, ours comes first. */
export const contenders = (servers: Servers): Contender[] => [
  ...browsing(servers),
  ...looking(servers),
  ...counting(servers),
  ...paging(servers),
];

/** Where pages begin that nobody asks for twice. */
const daysOf = (n: number): number => 300 + ((n * 37) % 430);

function browsing({ product, bare, postgraphile, operations }: Servers): Contender[] {
  const id = registered(operations, 'FindPageMore');
  const ask = (n: number, after: string | null) => {
    const { stage, goal } = filterOf(n);
    const variables = { filter: { stages: [stage], goals: [goal] }, sort: 'HEALED_LONGEST', after };
    return link(product, n, id, variables);
  };
  const shared = { page: 'browse', isWhole: true } as const;
  const ours = { page: 'browse', pid: product.pid } as const;
  return [
    { ...ours, name: 'Stipple, asked before', request: (n) => ask(n, null) },
    { ...ours, name: 'Stipple, unchanged (304)', request: (n) => ask(n, null), revalidates: true },
    { ...ours, name: 'Stipple, new page', request: (n) => ask(n, cursorAt(daysOf(n), LAST_ID)), isOtherPage: true },
    { ...shared, name: 'bare, same SQL', pid: bare.pid, request: (n) => get(bare, n, '/browse', filterOf(n)) },
    {
      ...shared,
      name: 'bare, same SQL, new page',
      pid: bare.pid,
      request: (n) => get(bare, n, '/browse', { ...filterOf(n), days: String(daysOf(n)), id: LAST_ID }),
      isOtherPage: true,
    },
    {
      page: 'browse',
      name: 'bare, one SQL over tables',
      pid: bare.pid,
      request: (n) => get(bare, n, '/tables', filterOf(n)),
    },
    asking('browse', postgraphile, 'PostGraphile, cards', queries.CARDS, filterOf),
    asking('browse', postgraphile, 'PostGraphile, tables', queries.TABLES, filterOf),
  ];
}

/** Cases that are asked for again and again. */
const HOT_CASES = 100;

function looking({ product, bare, postgraphile, operations, caseCount }: Servers): Contender[] {
  const documentId = registered(operations, 'PortfolioCasePage');
  const numberOf = (n: number) => (n * 7919) % caseCount;
  const idOf = (n: number) => uuidOf(`case:${numberOf(n)}`);
  const hot = (n: number) => idOf(n % HOT_CASES);
  const idsOf = (n: number) => ({
    id: hot(n),
    technician: uuidOf(`technician:${Math.floor(numberOf(n % HOT_CASES) / 40)}`),
  });
  const ask = (n: number, id: string) => link(product, n, documentId, { id });
  const ours = { page: 'case', pid: product.pid } as const;
  const bares = { page: 'case', pid: bare.pid, isWhole: true } as const;
  return [
    { ...ours, name: 'Stipple, asked before', request: (n) => ask(n, hot(n)) },
    { ...ours, name: 'Stipple, unchanged (304)', request: (n) => ask(n, hot(n)), revalidates: true },
    { ...ours, name: 'Stipple, new page', request: (n) => ask(n, idOf(n + HOT_CASES)), isOtherPage: true },
    { ...bares, name: 'bare, same SQL', request: (n) => get(bare, n, '/case', { id: hot(n) }) },
    {
      ...bares,
      name: 'bare, same SQL, new page',
      request: (n) => get(bare, n, '/case', { id: idOf(n + HOT_CASES) }),
      isOtherPage: true,
    },
    asking('case', postgraphile, 'PostGraphile, cards', queries.PAGE, idsOf),
    asking('case', postgraphile, 'PostGraphile, tables', queries.CASE, idsOf),
  ];
}

/** Sent as a body, which nobody remembers: the counts are worked out in every request. */
function counting({ product, bare, operations }: Servers): Contender[] {
  const documentId = registered(operations, 'StageFinder');
  const ask = (n: number) => {
    const { stage, goal } = filterOf(n);
    return post(product, n, { documentId, variables: { filter: { stages: [stage], goals: [goal] } } });
  };
  const page = 'facets';
  return [
    { page, name: 'Stipple', pid: product.pid, request: ask },
    {
      page,
      name: 'bare, live GROUP BY',
      pid: bare.pid,
      request: (n) => get(bare, n, '/facets', filterOf(n)),
      isOtherPage: true,
    },
  ];
}

/** Sent as a body too: every page is read. */
function paging({ product, operations, deepCursors, deepPage }: Servers): Contender[] {
  const documentId = registered(operations, 'FindPageMore');
  const ask = (n: number, after: string | null) =>
    post(product, n, { documentId, variables: { filter: {}, sort: 'HEALED_LONGEST', after } });
  const ours = { page: 'depth', pid: product.pid } as const;
  const deep = (n: number) => deepCursors[n % deepCursors.length] ?? null;
  return [
    { ...ours, name: 'Stipple, page 1', request: (n) => ask(n, null) },
    { ...ours, name: `Stipple, page ${deepPage}`, request: (n) => ask(n, deep(n)), isOtherPage: true },
  ];
}

const asking = (
  page: Contender['page'],
  server: Server,
  name: string,
  query: string,
  variablesOf: (n: number) => object,
): Contender => ({
  page,
  name,
  pid: server.pid,
  request: (n) => post(server, n, { query, variables: variablesOf(n) }),
});
