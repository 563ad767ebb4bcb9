/** How to write dates and amounts beside words of this language: the reader's own region, else the usual one. */
export function localeOf(language: string, wishes: readonly string[]) {
  const wish = wishes.find((wished) => wished.split('-')[0] === language);
  return wish ?? (language === 'en' ? 'en-GB' : language);
}
