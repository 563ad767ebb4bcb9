/** Characters remembered of each generation, keys included; two are kept. */
const CHARACTERS_MAX = 4_000_000;

/** Remembers what was made of texts, most recently used ones first to stay. Only for what depends on nothing but the text. */
export class TextMemory {
  #young = new Map<string, string>();
  #old = new Map<string, string>();
  #characters = 0;

  /** The same as `make(text)`. */
  recall(text: string, make: (text: string) => string): string {
    const known = this.#young.get(text);
    if (known !== undefined) return known;
    const made = this.#old.get(text) ?? inOnePiece(make(text));
    if (this.#characters > CHARACTERS_MAX) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#characters = 0;
    }
    this.#young.set(text, made);
    this.#characters += text.length + made.length;
    return made;
  }
}

/** The same text, laid out anew: one that was added up of parts would be put together again at every use. */
const inOnePiece = (text: string): string => Buffer.from(text).toString();
