import { randomUUIDv7 } from 'node:crypto';

/** A time-ordered identifier (UUID version 7), so that keys sort by creation. */
export const newId = (): string => randomUUIDv7();
