import { createHash } from 'node:crypto';
import type { Call, Server, Servers } from './contender.ts';

const STAGES = ['NORWOOD_III', 'NORWOOD_IV', 'NORWOOD_V', 'NORWOOD_VI', 'LUDWIG_II', 'SCAR'];
const GOALS = ['SHAVED_LOOK', 'HAIRLINE', 'DENSITY', 'FUT_SCAR'];
const FILTERS = STAGES.flatMap((stage) => GOALS.map((goal) => ({ stage, goal })));

/** Rotated, so that nobody answers from one hot page. */
export const filterOf = (n: number) => FILTERS[n % FILTERS.length] ?? { stage: 'SCAR', goal: 'DENSITY' };

/** Many visitors, so that no budget of one address is spent. */
const visitorOf = (n: number): string => `10.0.${n % 16}.${n % 200}`;

export const post = ({ url }: Server, n: number, body: object): Call => ({
  url: `${url}/graphql`,
  body: JSON.stringify(body),
  visitor: visitorOf(n),
});

export const get = ({ url }: Server, n: number, path: string, query: Record<string, string>): Call => ({
  url: `${url}${path}?${new URLSearchParams(query).toString()}`,
  visitor: visitorOf(n),
});

/** A registered operation as the web asks for it: a plain link. */
export const link = (server: Server, n: number, documentId: string, variables: object): Call =>
  get(server, n, '/graphql', { documentId, variables: JSON.stringify(variables) });

export function registered(operations: Servers['operations'], name: string): string {
  const found = Object.entries(operations).find(([, text]) => text.includes(`query ${name}(`));
  if (!found) throw new Error(`The web registers no operation ${name}.`);
  return found[0];
}

/** Comes after every other id of the same day. */
export const LAST_ID = 'ffffffff-ffff-4fff-bfff-ffffffffffff';

/** A place in a list of cases, as our cursors name it. */
export const cursorAt = (healedDays: number, id: string): string =>
  Buffer.from(JSON.stringify(['portfolioCases:HEALED_LONGEST', healedDays, id])).toString('base64url');

/** The id that the seed gives, `md5(text)::uuid`. */
export const uuidOf = (text: string): string =>
  createHash('md5')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
