import { settings } from './env.ts';

const SECRET = /SECRET|KEY|PASSWORD/;

/** Run by `pnpm generate`: writes the table of all settings for the README to the standard output. */
const rows = Object.entries(settings.shape).map(([name, rule]) => {
  const standard = rule.safeParse(undefined).data;
  return `| \`${name}\` | ${standardText(name, standard)} | ${(rule.description ?? '').replaceAll('|', '\\|')} |`;
});
process.stdout.write(['| Variable | Default | Meaning |', '|---|---|---|', ...rows, ''].join('\n'));

function standardText(name: string, standard: unknown): string {
  if (typeof standard !== 'string' && typeof standard !== 'number') return '';
  if (SECRET.test(name)) return standard === '' ? '' : 'for development only';
  return standard === '' ? '' : `\`${standard}\``;
}
