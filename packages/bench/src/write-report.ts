import { readFile, writeFile } from 'node:fs/promises';

const PAGE = new URL('../../../docs/PERFORMANCE.md', import.meta.url);
const [BEGIN, END] = ['<!-- pnpm bench -->', '<!-- end of pnpm bench -->'];

/** Puts the tables between their two marks in docs/PERFORMANCE.md. */
export async function writeReport(report: string): Promise<void> {
  const text = await readFile(PAGE, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin === -1 || end < begin)
    throw new Error(`docs/PERFORMANCE.md has no place for the tables: ${BEGIN} … ${END}`);
  await writeFile(PAGE, `${text.slice(0, begin + BEGIN.length)}\n\n${report}\n\n${text.slice(end)}`);
}
