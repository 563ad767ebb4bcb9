import type { Constructor } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import { Foundations } from './0001-foundations.ts';

/** Every migration, oldest first; a deployed one is never edited. */
export const migrations: { name: string; class: Constructor<Migration> }[] = [
  { name: '0001-foundations', class: Foundations },
];
