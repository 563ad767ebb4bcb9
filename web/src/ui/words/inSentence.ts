/** A word that begins with a capital, inside a sentence; "FUT strip scar" keeps its own. */
export function inSentence(text: string) {
  const isAbbreviation = /^\p{Lu}{2}/u.test(text);
  return isAbbreviation ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
