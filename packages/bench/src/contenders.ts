import { createHash } from 'node:crypto';
import type { Contender } from './contender.ts';
import * as queries from './postgraphile-queries.ts';

interface Server {
  readonly url: string;
  readonly pid: number;
}

export interface Servers {
  readonly product: Server;
  readonly bare: Server;
  readonly postgraphile: Server;
  /** Registered operations by id. */
  readonly operations: Readonly<Record<string, string>>;
  readonly caseCount: number;
}

const STAGES = ['NORWOOD_III', 'NORWOOD_IV', 'NORWOOD_V', 'NORWOOD_VI', 'LUDWIG_II', 'SCAR'];
const GOALS = ['SHAVED_LOOK', 'HAIRLINE', 'DENSITY', 'FUT_SCAR'];
/** Rotated, so that nobody answers from one hot page. */
const FILTERS = STAGES.flatMap((stage) => GOALS.map((goal) => ({ stage, goal })));
const filterOf = (n: number) => FILTERS[n % FILTERS.length] ?? { stage: 'SCAR', goal: 'DENSITY' };

/** Everything that is measured, in the order of a round. Of each page, ours comes first. */
export function contenders(servers: Servers): Contender[] {
  return [...browsing(servers), ...looking(servers)];
}

function browsing({ product, bare, postgraphile, operations }: Servers): Contender[] {
  const id = registered(operations, 'FindPageMore');
  const ask = (n: number, after: string | null) => {
    const { stage, goal } = filterOf(n);
    const variables = { filter: { stages: [stage], goals: [goal] }, sort: 'HEALED_LONGEST', after };
    return post(product, n, { documentId: id, variables });
  };
  const page = 'browse';
  return [
    { page, name: 'Stipple', pid: product.pid, request: (n) => ask(n, null) },
    {
      page,
      name: 'Stipple, pages never asked before',
      pid: product.pid,
      request: (n) => ask(n, deep(n)),
      isOtherPage: true,
    },
    {
      page,
      name: 'bare, same SQL',
      pid: bare.pid,
      request: (n) => get(bare, n, '/browse', filterOf(n)),
      isWhole: true,
    },
    { page, name: 'bare, one SQL over tables', pid: bare.pid, request: (n) => get(bare, n, '/tables', filterOf(n)) },
    asking(page, postgraphile, 'PostGraphile, cards', queries.CARDS, filterOf),
    asking(page, postgraphile, 'PostGraphile, tables', queries.TABLES, filterOf),
  ];
}

function looking({ product, bare, postgraphile, operations, caseCount }: Servers): Contender[] {
  const documentId = registered(operations, 'PortfolioCasePage');
  const numberOf = (n: number) => (n * 7919) % caseCount;
  const idOf = (n: number) => uuidOf(`case:${numberOf(n)}`);
  const idsOf = (n: number) => ({ id: idOf(n), technician: uuidOf(`technician:${Math.floor(numberOf(n) / 40)}`) });
  const page = 'case';
  return [
    {
      page,
      name: 'Stipple',
      pid: product.pid,
      request: (n) => post(product, n, { documentId, variables: { id: idOf(n) } }),
    },
    {
      page,
      name: 'bare, same SQL',
      pid: bare.pid,
      request: (n) => get(bare, n, '/case', { id: idOf(n) }),
      isWhole: true,
    },
    asking(page, postgraphile, 'PostGraphile, cards', queries.PAGE, idsOf),
    asking(page, postgraphile, 'PostGraphile, tables', queries.CASE, idsOf),
  ];
}

function asking(
  page: Contender['page'],
  server: Server,
  name: string,
  query: string,
  variablesOf: (n: number) => object,
): Contender {
  return { page, name, pid: server.pid, request: (n) => post(server, n, { query, variables: variablesOf(n) }) };
}

const post = ({ url }: Server, n: number, body: object) => ({
  url: `${url}/graphql`,
  body: JSON.stringify(body),
  visitor: visitorOf(n),
});

const get = ({ url }: Server, n: number, path: string, query: Record<string, string>) => ({
  url: `${url}${path}?${new URLSearchParams(query).toString()}`,
  visitor: visitorOf(n),
});

/** Many visitors, so that no budget of one address is spent. */
const visitorOf = (n: number): string => `10.0.${n % 16}.${n % 200}`;

/** A place in the list that falls on other cards every time. */
const deep = (n: number): string =>
  Buffer.from(
    JSON.stringify(['portfolioCases:HEALED_LONGEST', 300 + ((n * 37) % 430), 'ffffffff-ffff-4fff-bfff-ffffffffffff']),
  ).toString('base64url');

function registered(operations: Servers['operations'], name: string): string {
  const found = Object.entries(operations).find(([, text]) => text.includes(`query ${name}(`));
  if (!found) throw new Error(`The web registers no operation ${name}.`);
  return found[0];
}

/** The id that the seed gives, `md5(text)::uuid`. */
const uuidOf = (text: string): string =>
  createHash('md5')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
