import type pg from 'pg';
import { findingsOf, firstFindingOf } from './catalogue.ts';
import { referenceChecks } from './reference-checks.ts';
import { rightsChecks } from './rights-checks.ts';
import { roleChecks } from './role-checks.ts';
import { tableChecks } from './table-checks.ts';

const checks = [...rightsChecks, ...referenceChecks, ...tableChecks, ...roleChecks];

export const LINT_RULES: readonly string[] = checks.map(({ rule }) => rule);

/** Everything that breaks a rule of tenancy in the catalogue of a migrated database, as `rule: what`. */
export const lintCatalogue = (client: pg.Client): Promise<string[]> => findingsOf(client, checks);

/** Whether anything breaks a rule; quicker than naming all that does. */
export const isFaulty = async (client: pg.Client): Promise<boolean> =>
  (await firstFindingOf(client, checks)) !== undefined;
