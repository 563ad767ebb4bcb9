/** Repeatable chance: the same seed gives the same draws for ever. */
export interface Chance {
  /** 0 up to but not including 1. */
  next(): number;
  /** A whole number, both ends possible. */
  between(least: number, most: number): number;
  pick<Item>(items: readonly Item[]): Item;
  shuffle<Item>(items: readonly Item[]): Item[];
  /** Deals items in random order and shuffles again when all are dealt, so that shares come out as written. */
  deck<Item>(items: readonly Item[]): () => Item;
}

export function chanceFrom(seed: string): Chance {
  let state = hashOf(seed)[0];
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new RangeError('Nothing to pick from.');
    return item;
  };
  const shuffle = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, rank: next() }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  const deck = <Item>(items: readonly Item[]): (() => Item) => {
    let dealt: Item[] = [];
    return () => {
      if (dealt.length === 0) dealt = shuffle(items);
      const item = dealt.pop();
      if (item === undefined) throw new RangeError('An empty deck.');
      return item;
    };
  };
  return { next, between, pick, shuffle, deck };
}

/** 128 bits of a text (cyrb128), for seeds and ids; no secret. */
export function hashOf(text: string): readonly [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [(a ^ b ^ c ^ d) >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0];
}
