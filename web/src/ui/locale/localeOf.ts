/** The first wish we can write in, or British English. */
export function localeOf(wishes: readonly string[]) {
  return wishes.find((wish) => /^en\b/i.test(wish)) ?? 'en-GB';
}
