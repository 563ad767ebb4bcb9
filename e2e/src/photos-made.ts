import { setInterval } from 'node:timers/promises';
import { ask } from './ask.ts';

const CHECK_MILLISECONDS = 500;
const GIVE_UP_MILLISECONDS = 240_000;

const LISTS = `{
  portfolioCases(first: 100) { edges { node { id before { widths } latest { widths } } } }
  technicians(first: 100) { edges { node { portrait { widths } thumbs { widths } } } }
}`;
const CASE = 'query ($id: ID!) { portfolioCase(id: $id) { photos { picture { widths } } } }';

/** Waits until every picture that visitors may meet is there in its sizes; they are made after the start. */
export async function photosMade(url: string): Promise<void> {
  const until = performance.now() + GIVE_UP_MILLISECONDS;
  for await (const _ of setInterval(CHECK_MILLISECONDS)) {
    if (await areMade(url)) return;
    if (performance.now() > until) throw new Error('The photographs are not made in time.');
  }
}

async function areMade(url: string): Promise<boolean> {
  const lists = await ask(url, LISTS);
  if (!isMade(lists.data)) return false;
  for (const { node } of lists.data.portfolioCases.edges)
    if (!isMade((await ask(url, CASE, { variables: { id: node.id } })).data)) return false;
  return true;
}

/** Whether no picture anywhere in an answer is without sizes. */
function isMade(answer: unknown): boolean {
  return !JSON.stringify(answer).includes('"widths":[]');
}
