import { createHash } from 'node:crypto';
import type { Contender } from './contender.ts';

interface Servers {
  readonly product: { url: string; pid: number };
  readonly bare: { url: string; pid: number };
  readonly postgraphile: { url: string; pid: number };
  /** Registered operations by id. */
  readonly operations: Readonly<Record<string, string>>;
  readonly caseCount: number;
}

const STAGES = ['NORWOOD_III', 'NORWOOD_IV', 'NORWOOD_V', 'NORWOOD_VI', 'LUDWIG_II', 'SCAR'];
const GOALS = ['SHAVED_LOOK', 'HAIRLINE', 'DENSITY', 'FUT_SCAR'];
/** Rotated, so that nobody answers from one hot page. */
const FILTERS = STAGES.flatMap((stage) => GOALS.map((goal) => ({ stage, goal })));
const filterOf = (n: number) => FILTERS[n % FILTERS.length] ?? { stage: 'SCAR', goal: 'DENSITY' };

const CARDS = `query ($stage: String!, $goal: String!) { allCaseCards(first: 24, condition: { stage: $stage, goal: $goal },
  orderBy: [HEALED_DAYS_DESC, PRIMARY_KEY_DESC]) { edges { cursor node { rowId healedDays card } } pageInfo { hasNextPage } } }`;
const TABLES = `query ($stage: String!, $goal: String!) { allCourses(first: 24, condition: { stage: $stage, goal: $goal },
  orderBy: [PRIMARY_KEY_DESC]) { nodes { rowId stage goal hairLength paidCents clientByClinicIdAndClientId { skinTone }
  locationByClinicIdAndLocationId { city } technicianByClinicIdAndTechnicianId { name slug } clinicByClinicId { name slug }
  portfolioCaseByClinicIdAndCourseId { rowId reference } sessionsByClinicIdAndCourseId { totalCount }
  photosByClinicIdAndCourseId { nodes { rowId view takenOn placeholder widths } } } } }`;
const PAGE = `query ($id: UUID!) { caseCardByRowId(rowId: $id) { page } }`;

/** Everything that is measured, in the order of a round. */
export function contenders({ product, bare, postgraphile, operations, caseCount }: Servers): Contender[] {
  const registered = (name: string) => {
    const found = Object.entries(operations).find(([, text]) => text.includes(`query ${name}(`));
    if (!found) throw new Error(`The web registers no operation ${name}.`);
    return found[0];
  };
  const [browseId, caseId] = [registered('FindPageMore'), registered('PortfolioCasePage')];
  const ours = (documentId: string, variables: object) => ({
    url: `${product.url}/graphql`,
    body: JSON.stringify({ documentId, variables }),
  });
  const theirs = (query: string, variables: object) => ({
    url: `${postgraphile.url}/graphql`,
    body: JSON.stringify({ query, variables }),
  });
  const at = (path: string, query: Record<string, string>) => ({
    url: `${bare.url}${path}?${new URLSearchParams(query).toString()}`,
  });
  const browse = (n: number) => {
    const { stage, goal } = filterOf(n);
    return ours(browseId, { filter: { stages: [stage], goals: [goal] }, sort: 'HEALED_LONGEST', after: null });
  };
  const idOf = (n: number) => uuidOf(`case:${(n * 7919) % caseCount}`);
  return [
    { page: 'browse', name: 'Stipple', pid: product.pid, request: browse },
    { page: 'browse', name: 'bare, same SQL', pid: bare.pid, request: (n) => at('/browse', filterOf(n)) },
    { page: 'browse', name: 'bare, SQL over tables', pid: bare.pid, request: (n) => at('/tables', filterOf(n)) },
    { page: 'browse', name: 'PostGraphile, cards', pid: postgraphile.pid, request: (n) => theirs(CARDS, filterOf(n)) },
    {
      page: 'browse',
      name: 'PostGraphile, tables',
      pid: postgraphile.pid,
      request: (n) => theirs(TABLES, filterOf(n)),
    },
    { page: 'case', name: 'Stipple', pid: product.pid, request: (n) => ours(caseId, { id: idOf(n) }) },
    { page: 'case', name: 'bare, same SQL', pid: bare.pid, request: (n) => at('/case', { id: idOf(n) }) },
    { page: 'case', name: 'PostGraphile, cards', pid: postgraphile.pid, request: (n) => theirs(PAGE, { id: idOf(n) }) },
  ];
}

/** The id that the seed gives, `md5(text)::uuid`. */
const uuidOf = (text: string): string =>
  createHash('md5')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
