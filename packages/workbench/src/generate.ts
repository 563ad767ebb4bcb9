import { generators } from './generators.ts';

/** `pnpm generate [name …]`: writes what is generated, all of it or what is named. */
const names = process.argv.slice(2);
const wanted = generators.filter(({ name }) => names.length === 0 || names.includes(name));
for (const { name, run, outputs } of wanted) {
  await run();
  process.stdout.write(`✓ ${name}: ${outputs.join(', ')}\n`);
}
if (wanted.length === 0) {
  process.stderr.write(`Nothing is called so. There is: ${generators.map(({ name }) => name).join(', ')}\n`);
  process.exitCode = 1;
}
