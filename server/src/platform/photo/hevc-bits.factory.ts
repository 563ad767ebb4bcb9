/** Writes bits as the syntax tables of ITU-T H.265 name them. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #byte = 0;
  #count = 0;

  /** u(n) */
  bits(value: number, count: number): this {
    for (let at = count - 1; at >= 0; at -= 1) {
      this.#byte = (this.#byte << 1) | (Math.floor(value / 2 ** at) % 2);
      this.#count += 1;
      if (this.#count === 8) this.#flushByte();
    }
    return this;
  }

  /** ue(v) */
  ue(value: number): this {
    const length = Math.floor(Math.log2(value + 1));
    return this.bits(0, length).bits(value + 1, length + 1);
  }

  bytes(values: ArrayLike<number>): this {
    for (let at = 0; at < values.length; at += 1) this.bits(values[at] ?? 0, 8);
    return this;
  }

  alignWithZeros(): this {
    return this.#count === 0 ? this : this.bits(0, 8 - this.#count);
  }

  /** The stop bit and what fills its byte. */
  end(): Uint8Array {
    return this.bits(1, 1).alignWithZeros().written();
  }

  written(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }

  #flushByte(): void {
    this.#bytes.push(this.#byte & 255);
    this.#byte = 0;
    this.#count = 0;
  }
}

/** rangeTabLps (table 9-52) for the states one context passes while it always meets its most probable symbol. */
const LPS_RANGES = [
  [128, 176, 208, 240],
  [128, 167, 197, 227],
  [128, 158, 187, 216],
  [123, 150, 178, 205],
  [116, 142, 169, 195],
  [111, 135, 160, 185],
  [105, 128, 152, 175],
  [100, 122, 144, 166],
  [95, 116, 137, 158],
  [90, 110, 130, 150],
  [85, 104, 123, 142],
  [81, 99, 117, 135],
  [77, 94, 111, 128],
  [73, 89, 105, 122],
  [69, 85, 100, 116],
  [66, 80, 95, 110],
  [62, 76, 90, 104],
  [59, 72, 86, 99],
  [56, 69, 81, 94],
  [53, 65, 77, 89],
  [51, 62, 73, 85],
  [48, 59, 69, 80],
  [46, 56, 66, 76],
  [43, 53, 63, 72],
  [41, 50, 59, 69],
  [39, 48, 56, 65],
  [37, 45, 54, 62],
  [35, 43, 51, 59],
  [33, 41, 48, 56],
  [32, 39, 46, 53],
  [30, 37, 43, 50],
  [29, 35, 41, 48],
  [27, 33, 39, 45],
  [26, 31, 37, 43],
  [24, 30, 35, 41],
  [23, 28, 33, 39],
  [22, 27, 32, 37],
  [21, 26, 30, 35],
  [20, 24, 29, 33],
  [19, 23, 27, 31],
  [18, 22, 26, 30],
  [17, 21, 25, 28],
  [16, 20, 23, 27],
  [15, 19, 22, 25],
  [14, 18, 21, 24],
  [14, 17, 20, 23],
  [13, 16, 19, 22],
  [12, 15, 18, 21],
  [12, 14, 17, 20],
  [11, 14, 16, 19],
  [11, 13, 15, 18],
  [10, 12, 15, 17],
  [10, 12, 14, 16],
  [9, 11, 13, 15],
  [9, 11, 12, 14],
  [8, 10, 12, 14],
  [8, 9, 11, 13],
  [7, 9, 11, 12],
  [7, 9, 10, 12],
  [7, 8, 10, 11],
  [6, 8, 9, 11],
  [6, 7, 9, 10],
  [6, 7, 8, 9],
] as const;

/** As much of CABAC encoding (9.3.4) as pictures need that are coded without prediction: sure symbols and ends. */
export class SureEncoder {
  readonly #out: BitWriter;
  #low = 0;
  #range = 510;
  #outstanding = 0;
  #isFirst = true;
  #state = 0;

  constructor(out: BitWriter) {
    this.#out = out;
  }

  /** The most probable symbol of the one context there is. */
  probable(): void {
    const row = LPS_RANGES[this.#state] ?? LPS_RANGES[62];
    this.#range -= row[((this.#range >> 6) & 3) as 0 | 1 | 2 | 3];
    this.#state = Math.min(62, this.#state + 1);
    this.#renormalise();
  }

  goOn(): void {
    this.#range -= 2;
    this.#renormalise();
  }

  /** Ends the arithmetic code; raw bits may follow, then it starts anew. */
  stop(): void {
    this.#range -= 2;
    this.#low += this.#range;
    this.#range = 2;
    this.#renormalise();
    this.#put((this.#low >> 9) & 1);
    this.#out.bits(((this.#low >> 7) & 3) | 1, 2).alignWithZeros();
    this.#low = 0;
    this.#range = 510;
    this.#isFirst = true;
  }

  #renormalise(): void {
    while (this.#range < 256) {
      if (this.#low < 256) this.#put(0);
      else if (this.#low >= 512) {
        this.#low -= 512;
        this.#put(1);
      } else {
        this.#low -= 256;
        this.#outstanding += 1;
      }
      this.#range *= 2;
      this.#low *= 2;
    }
  }

  #put(bit: number): void {
    if (this.#isFirst) this.#isFirst = false;
    else this.#out.bits(bit, 1);
    for (; this.#outstanding > 0; this.#outstanding -= 1) this.#out.bits(1 - bit, 1);
  }
}
