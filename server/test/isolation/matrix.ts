import { isDeepStrictEqual } from 'node:util';
import type { GraphQLSchema } from 'graphql';
import { rolesOf } from '../../src/platform/access/viewer.ts';
import type { RootField } from '../../src/platform/graphql/doorkeeper.ts';
import type { Answer } from '../test-server.ts';
import {
  allowedOwners,
  hasFailedInside,
  hasWorked,
  isRefused,
  leaksIn,
  widestReach,
  withoutGiven,
} from './cell-faults.ts';
import type { Question } from './questions.ts';
import { fingerprinter, mayRead, secretIds } from './traces.ts';
import { documentFor } from './whole-document.ts';
import { type CallerName, viewerOf, type World } from './world.ts';

/** One question of one caller about one thing. */
export interface Cell {
  field: string;
  caller: CallerName;
  target: 'own' | 'foreign' | 'missing' | 'withheld' | 'more';
  /** Empty: as it should be. */
  faults: string[];
}

type Variables = Record<string, unknown>;
type Prints = Record<'ours' | 'theirs', string[]>;

interface Matrix {
  world: World;
  schema: GraphQLSchema;
  prints: Awaited<ReturnType<typeof printsOf>>;
  secrets: Awaited<ReturnType<typeof secretIds>>;
}

export type AskAll = (field: RootField, question: Question, caller: CallerName) => Promise<Cell[]>;

/** A function that asks one root field everything there is to ask, as one caller. */
export async function matrixOver(world: World, schema: GraphQLSchema): Promise<AskAll> {
  const matrix = { world, schema, prints: await printsOf(world), secrets: await secretIds(world) };
  return (field, question, caller) => askEverything(matrix, { field, question, caller });
}

/** Takes prints of both clinics; those that were taken last are kept until somebody else writes. */
async function printsOf({ database, ours, theirs }: World) {
  const printOf = await fingerprinter(database);
  const take = async () => ({ ours: await printOf(ours.clinic.id), theirs: await printOf(theirs.clinic.id) });
  let last: Prints | undefined;
  return {
    before: async (): Promise<Prints> => (last ??= await take()),
    after: async (): Promise<Prints> => (last = await take()),
    forget: () => {
      last = undefined;
    },
  };
}

interface Asking {
  field: RootField;
  question: Question;
  caller: CallerName;
}

async function askEverything(matrix: Matrix, asking: Asking): Promise<Cell[]> {
  const { world, prints } = matrix;
  const { field, question, caller } = asking;
  const reach = widestReach(field.name, rolesOf(viewerOf(world, caller)));
  const isOwn = reach === 'ALL' || (reach === 'OWN' && caller !== 'stranger');
  const cells: Cell[] = [];
  const put = async (target: Cell['target'], variables: Variables, mayChangeOurs = false) => {
    const { answer, faults } = await putOne(matrix, asking, { variables, mayChangeOurs, isOpen: reach !== undefined });
    cells.push({ field: field.name, caller, target, faults });
    return { answer, faults, text: JSON.stringify(withoutGiven(answer, variables)) };
  };

  const ownVariables = await question.own(world);
  prints.forget();
  const before = await prints.before();
  const own = await put('own', ownVariables, isOwn);
  const isWrong = reach !== undefined && hasWorked(own.answer, field.name) !== isOwn;
  own.faults.push(...when(isWrong, `${isOwn ? 'did not work' : 'worked for a stranger'}: ${own.text.slice(0, 300)}`));
  for (const [target, [foreign, missing]] of pairsOf(world, asking, reach === 'ALL')) {
    const toForeign = await put(target, foreign);
    const toMissing = await put('missing', missing);
    const isTold = toForeign.text !== toMissing.text;
    toForeign.faults.push(
      ...when(isTold, `differs from missing: ${toForeign.text.slice(0, 300)} ≠ ${toMissing.text.slice(0, 300)}`),
    );
  }
  for (const variables of (await question.more?.(world)) ?? []) await put('more', variables);
  if (field.operation === 'Query')
    own.faults.push(...when(!isDeepStrictEqual(await prints.after(), before), 'changed something by asking'));
  return cells;
}

const when = (is: boolean, what: string): string[] => (is ? [what] : []);

function pairsOf(world: World, { field, question }: Asking, reachesAll: boolean) {
  const twins = (question.twins?.(world) ?? []).map((pair) => ['foreign', pair] as const);
  if (reachesAll && !field.isPublicRead) return twins;
  return [...twins, ...(question.withheld?.(world) ?? []).map((pair) => ['withheld', pair] as const)];
}

interface Put {
  variables: Variables;
  mayChangeOurs: boolean;
  isOpen: boolean;
}

async function putOne(
  { world, schema, prints, secrets }: Matrix,
  { field, caller }: Asking,
  { variables, mayChangeOurs, isOpen }: Put,
): Promise<{ answer: Answer; faults: string[] }> {
  const isMutation = field.operation === 'Mutation';
  const before = await prints.before();
  const answer = await world.server.as(viewerOf(world, caller)).run(documentFor(schema, field), variables);
  const after = isMutation ? await prints.after() : before;
  const forbidden = secrets.filter((trace) => !mayRead(world, caller, trace)).map((trace) => trace.id);
  const isRight = isOpen || isRefused(answer, field.name, caller);
  const faults = [
    ...leaksIn(withoutGiven(answer, variables), { allowed: allowedOwners(field, caller), forbidden }),
    ...when(!isDeepStrictEqual(before.theirs, after.theirs), 'changed another clinic'),
    ...when(!mayChangeOurs && !isDeepStrictEqual(before.ours, after.ours), 'changed something'),
    ...when(hasFailedInside(answer), 'failed inside'),
    ...when(!isRight, `is not refused: ${JSON.stringify(answer).slice(0, 300)}`),
  ];
  return { answer, faults };
}
