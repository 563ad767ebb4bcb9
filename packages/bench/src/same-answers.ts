import type { Contender } from './contender.ts';
import { send } from './measure.ts';

const PAGES = 6;

/** Throws unless everyone answers with the same 24 cases in the same order, and the bare server with all that we say. */
export async function sameAnswers(all: readonly Contender[]): Promise<void> {
  const alike = all.filter(({ page, revalidates }) => (page === 'browse' || page === 'case') && revalidates !== true);
  for (const ofPage of Map.groupBy(alike, ({ page, isOtherPage }) => `${page} ${isOtherPage === true}`).values()) {
    const [ours, ...others] = ofPage;
    if (ours) for (let n = 0; n < PAGES; n += 1) await sameAnswer(ours, others, n);
  }
}

async function sameAnswer(ours: Contender, others: readonly Contender[], n: number): Promise<void> {
  const expected = await answerOf(ours, n);
  const ids = idsIn(expected);
  if (ids.length !== (ours.page === 'browse' ? 24 : 1)) throw new Error(`${ours.page} ${n}: ${ids.length} cases.`);
  for (const contender of others) {
    const answer = await answerOf(contender, n);
    const name = `${contender.page}, ${contender.name}, ${n}`;
    if (idsIn(answer).join() !== ids.join()) throw new Error(`${name}: other cases.`);
    const missing = contender.isWhole ? missingFrom(answer, expected, 'data') : undefined;
    if (missing !== undefined) throw new Error(`${name}: differs at ${missing}.`);
  }
}

const answerOf = async (contender: Contender, n: number): Promise<unknown> =>
  JSON.parse((await send(contender.request(n))).toString());

/** The ids of cases, as each server calls them; photographs are asked for without. */
function idsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  const named = Object.entries(value).find(([key]) => key === 'id' || key === 'rowId');
  return named ? [named[1]] : Object.values(value).flatMap(idsIn);
}

/** Where `answer` says something else than `expected`, or nothing; it may say more. Type names are for our client's cache. */
function missingFrom(answer: unknown, expected: unknown, path: string): string | undefined {
  if (typeof expected !== 'object' || expected === null) return answer === expected ? undefined : path;
  if (typeof answer !== 'object' || answer === null) return path;
  const given = new Map(Object.entries(answer));
  for (const [key, value] of Object.entries(expected)) {
    const missing = key === '__typename' ? undefined : missingFrom(given.get(key), value, `${path}.${key}`);
    if (missing !== undefined) return missing;
  }
  return undefined;
}
