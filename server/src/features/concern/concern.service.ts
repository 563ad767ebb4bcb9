import type { ConcernOutcome } from '@stipple/contract';
import { z } from 'zod';
import { keysetCursor } from '../../platform/graphql/connection.ts';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { ConcernAlreadyResolved, ConcernNotFound } from './concern.problems.ts';
import { Concern } from './concern.entity.ts';

export const concernCursor = keysetCursor('concerns', z.tuple([z.uuid()]));

/** Concerns nobody has resolved, oldest first, one more than asked for if there are more. */
export function readOpenConcerns(
  { em }: ServiceContext,
  { first, after }: { first: number; after?: string | null },
): Promise<Concern[]> {
  const from = concernCursor.read(after)?.[0];
  return em.find(
    Concern,
    { resolvedAt: null, ...(from && { id: { $gt: from } }) },
    { orderBy: { id: 'asc' }, limit: first + 1 },
  );
}

/** Settles a concern, once, with what was found. */
export async function resolveConcern(
  { em, clock, viewer }: ServiceContext,
  { concernId, outcome, note }: { concernId: string; outcome: ConcernOutcome; note: string },
): Promise<Concern> {
  const concern = await em.findOne(Concern, { id: concernId });
  if (!concern) throw new ConcernNotFound();
  if (concern.resolvedAt) throw new ConcernAlreadyResolved();
  concern.resolvedAt = clock.now();
  concern.resolvedBy = viewer.kind === 'visitor' ? null : viewer.accountId;
  concern.outcome = outcome;
  concern.note = note.trim();
  await em.flush();
  return concern;
}
