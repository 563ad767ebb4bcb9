import { PASSWORD_LENGTH_MAX, PASSWORD_LENGTH_MIN, passwordLength } from '@stipple/contract';
import { dictionary } from '@zxcvbn-ts/language-common';

export type PasswordFault = 'TooShort' | 'TooLong' | 'Guessable';

const COMMON: ReadonlySet<string> = new Set(dictionary['passwords-common']);
const PRODUCT_WORDS = ['stipple', 'micropigmentation', 'pigment', 'scalp'];
const CONTEXT_WORD_MIN = 3;
/** Characters that must be left once names and repetitions are taken away. */
const REST_MIN = 8;

const RUNS = ['abcdefghijklmnopqrstuvwxyz', '0123456789', 'qwertyuiopasdfghjklzxcvbnm', 'qwertzuiopasdfghjklyxcvbnm'];
const ENDLESS_RUNS = RUNS.flatMap((run) => [run.repeat(20), [...run].toReversed().join('').repeat(20)]);

/**
 * What is wrong with a new password, or null. NIST SP 800-63B-4 for a password without a second factor: 15 to 128
 * characters of any Unicode and no rules of composition, but nothing that is guessed first: listed passwords, their
 * repetitions and pairs, keyboard runs, and the product's or the person's own names (`about`: name, address) with
 * little around them.
 */
export function passwordFault(password: string, { about }: { about: readonly string[] }): PasswordFault | null {
  const length = passwordLength(password);
  if (length < PASSWORD_LENGTH_MIN) return 'TooShort';
  if (length > PASSWORD_LENGTH_MAX) return 'TooLong';
  return isGuessable(fold(password), contextWords(about)) ? 'Guessable' : null;
}

function isGuessable(password: string, context: readonly string[]): boolean {
  const rest = context.reduce((left, word) => left.replaceAll(word, ''), password);
  if ([...repeatedUnit(rest)].length < REST_MIN) return true;
  return [password, rest].some((text) => cores(text).some((core) => isCommon(core) || isPairOfCommon(core)));
}

/** The text as it is, joined up, without digits at its ends, and with the usual letter swaps undone. */
function cores(text: string): string[] {
  const lettered = text.replace(/^[\d\s!-/:-@[-`{-~]+|[\d\s!-/:-@[-`{-~]+$/g, '');
  return [text, ...[text, lettered, undoSwaps(lettered)].map((form) => form.replace(/[\s!-/:-@[-`{-~]+/g, ''))];
}

function isCommon(text: string): boolean {
  if (text.length < 3) return false;
  return COMMON.has(text) || COMMON.has(repeatedUnit(text)) || ENDLESS_RUNS.some((run) => run.includes(text));
}

const isPairOfCommon = (text: string): boolean =>
  Array.from({ length: Math.max(0, text.length - 5) }, (_, index) => index + 3).some(
    (split) => COMMON.has(text.slice(0, split)) && COMMON.has(text.slice(split)),
  );

/** The shortest text that makes `text` when written again and again (the last time perhaps cut short). */
function repeatedUnit(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const unit = text.slice(0, length);
    if (unit.repeat(Math.ceil(text.length / length)).startsWith(text)) return unit;
  }
  return text;
}

const SWAPS: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'l',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};
const undoSwaps = (text: string): string => text.replace(/[@431!0$57]/g, (sign) => SWAPS[sign] ?? sign);

const contextWords = (about: readonly string[]): string[] =>
  [...PRODUCT_WORDS, ...about.map(fold), ...about.flatMap((text) => fold(text).split(/[^\p{L}\p{M}\p{N}]+/u))]
    .filter((word) => word.length >= CONTEXT_WORD_MIN)
    .toSorted((a, b) => b.length - a.length);

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
