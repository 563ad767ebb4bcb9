import type { Chance } from './chance.ts';

/** Deals the shape of sessions: half are shorter and half longer than 2 h 55, so that this is the median. */
export interface SessionDeck {
  minutes(): number;
  start(): string;
}

const MINUTES = [125, 140, 150, 160, 165, 175, 175, 175, 185, 190, 200, 215, 235] as const;
const STARTS = ['09:30', '10:00', '10:00', '10:30', '11:00', '13:00'] as const;

export const sessionDeckFrom = (chance: Chance): SessionDeck => ({
  minutes: chance.deck<number>(MINUTES),
  start: chance.deck<string>(STARTS),
});
