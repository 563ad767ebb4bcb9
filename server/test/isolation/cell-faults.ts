import { type Action, PERMISSION_TABLE, type Reach } from '../../src/platform/access/permission-table.ts';
import type { Role } from '../../src/platform/access/viewer.ts';
import type { RootField } from '../../src/platform/graphql/doorkeeper.ts';
import type { Answer } from '../test-server.ts';
import { canariesIn, type Owner } from './canary.ts';
import type { CallerName } from './world.ts';

/** How far the permission table lets somebody of these roles reach. */
export function widestReach(field: string, roles: readonly Role[]): Reach | undefined {
  const row: Partial<Record<Role, Reach>> = PERMISSION_TABLE[field as Action];
  const reaches = roles.map((role) => row[role]);
  return reaches.includes('ALL') ? 'ALL' : reaches.find((reach) => reach !== undefined);
}

/** Fields that answer with what a public page is called. */
const NAMES_A_PUBLIC_PAGE: readonly string[] = ['sendEnquiry', 'reportConcern', 'openConcerns', 'resolveConcern'];

/** Whose texts a caller may be handed by a field. */
export function allowedOwners({ name, isPublicRead }: RootField, caller: CallerName): Owner[] {
  const published: Owner[] = ['ours-public', 'theirs-public'];
  if (isPublicRead || NAMES_A_PUBLIC_PAGE.includes(name)) return published;
  if (caller === 'client') return [...published, 'ours-shared', 'theirs-shared'];
  if (caller === 'technician') return ['ours-public', 'ours-desk', 'ours-shared'];
  if (caller === 'owner' || caller === 'manager' || caller === 'front desk')
    return ['ours-public', 'ours-desk', 'ours-shared', 'ours-other'];
  return [];
}

/** Canaries and ids in an answer that its reader may not be handed. */
export function leaksIn(answer: unknown, { allowed, forbidden }: { allowed: Owner[]; forbidden: string[] }): string[] {
  const text = JSON.stringify(answer).toLowerCase();
  return [
    ...canariesIn(answer)
      .filter((owner) => !allowed.includes(owner))
      .map((owner) => `leaks ${owner}`),
    ...forbidden.filter((id) => text.includes(id)).map((id) => `leaks the id ${id}`),
  ];
}

/** The answer without the caller's own words in it, which it may repeat. */
export function withoutGiven(answer: Answer, variables: Record<string, unknown>): unknown {
  const given: string[] = [];
  JSON.stringify(variables, (_key, value: unknown) => {
    if (typeof value === 'string' && value.length >= 6) given.push(value);
    return value;
  });
  const text = given.reduce(
    (rest, value) => rest.replaceAll(JSON.stringify(value), '"<given>"'),
    JSON.stringify(answer),
  );
  return JSON.parse(text);
}

const codesOf = ({ errors = [] }: Answer) => errors.map((error) => error.extensions['code']);

export const hasFailedInside = (answer: Answer): boolean => codesOf(answer).includes('INTERNAL_SERVER_ERROR');

/** Refused means: nothing but the one code. */
export function isRefused(answer: Answer, field: string, caller: CallerName): boolean {
  const wanted = caller === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  const isEmpty = answer.data === null || answer.data[field] === null;
  return isEmpty && codesOf(answer).join() === wanted;
}

/** Whether there is something in the answer: neither an error, nor a problem, nor an empty list. */
export function hasWorked({ data, errors }: Answer, field: string): boolean {
  const value = data?.[field];
  if (errors || value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (Array.isArray(value.edges)) return value.edges.length > 0;
  if (typeof value === 'boolean') return value;
  return !('message' in value) || String(value.__typename).endsWith('Success');
}
