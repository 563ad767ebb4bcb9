import { randomInt } from 'node:crypto';

/** Letters and digits that nobody confuses when reading them out: no I, L, O, 0, 1. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 5;

/** A reference to read out on the phone, such as E-7KQ2X. Random: it neither counts enquiries nor can be guessed from another. */
export const newEnquiryReference = (): string =>
  `E-${Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('')}`;
