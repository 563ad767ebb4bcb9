import { randomInt } from 'node:crypto';

/** Letters and digits that nobody confuses when reading them out: no I, L, O, 0, 1. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A reference to read out on the phone, such as E-7KQ2X. Random: it counts nothing and can't be guessed from another. */
export const newReference = (letter: string, length: number): string =>
  `${letter}-${Array.from({ length }, () => SIGNS[randomInt(SIGNS.length)]).join('')}`;
