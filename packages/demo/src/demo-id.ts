import { hashOf } from './chance.ts';

/** Gives a thing the same id at every making: UUID version 7 of its moment and its name. */
export type Identify = (kind: string, name: string, moment?: string) => string;

const LONG_AGO = '2023-01-02T09:00:00Z';

export const identifierFor =
  (seed: string): Identify =>
  (kind, name, moment = LONG_AGO) => {
    const milliseconds = new Date(moment).getTime().toString(16).padStart(12, '0');
    const [a, b, c] = hashOf(`${seed}/${kind}/${name}`).map((part) => part.toString(16).padStart(8, '0'));
    const random = `${a}${b}${c}`;
    const variant = (8 + (Number.parseInt(random.slice(3, 4), 16) % 4)).toString(16);
    return [
      milliseconds.slice(0, 8),
      milliseconds.slice(8),
      `7${random.slice(0, 3)}`,
      `${variant}${random.slice(4, 7)}`,
      random.slice(7, 19),
    ].join('-');
  };
