import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corporaFolder } from '../corpora.ts';

/** Texts that break careless code, each for a reason of its own. */
const OUR_OWN: readonly string[] = [
  '',
  ' ',
  '\t\r\n\v\f',
  '\u00a0\u2003\u3000',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udfffb',
  '\ud83d',
  '\ufeffleading mark',
  'trailing mark\ufeff',
  '\u200b\u200c\u200d\u2060',
  '\u202egnirts siht',
  '\u2066isolate\u2069',
  '\u2028line\u2029paragraph',
  'Zoe\u0308 and Zo\u00eb',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'Z̸̡̛a̷͜l̴̰g̶o̵',
  'עָמִית כהן',
  '漢字カタカナ한글',
  'ﷺﷺﷺﷺ',
  'İıſKÅ',
  "'; drop table client; --",
  "' or '1'='1",
  '%',
  '_',
  '\\',
  '%%%\\%',
  '?',
  '??',
  '$1',
  ':name',
  '{{7*7}}${7*7}<%= 7 %>',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
  'null',
  'undefined',
  'NaN',
  '-0',
  '1e400',
  '00000000-0000-0000-0000-000000000000',
  '{00000000-0000-0000-0000-000000000000}',
  '019a9f0e-0000-7000-8000-00000000000G',
  'ffffffff-ffff-ffff-ffff-ffffffffffff ',
  '[]',
  '{}',
  'W10',
  'WyJjbGllbnRzIl0',
  'a'.repeat(256),
  'é'.repeat(5_000),
  'x'.repeat(100_000),
  'a@b',
  'a@b.c\r\nBcc: d@e.f',
  'http://127.0.0.1/',
];

const blns = corporaFolder('blns');
const theirs: readonly string[] = blns === undefined ? [] : JSON.parse(readFileSync(join(blns, 'blns.json'), 'utf8'));

/** Every text of our own, and every sixteenth of the Big List of Naughty Strings where it is at hand, beginning elsewhere for each argument. */
export const naughtyStrings = (argumentNumber: number): string[] => [
  ...OUR_OWN,
  ...theirs.filter((_, index) => index % 16 === argumentNumber % 16),
];
