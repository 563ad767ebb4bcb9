import { createHash } from 'node:crypto';
import type { ServiceContext } from '../graphql/request-context.ts';
import { IdempotencyKeyReused } from '../graphql/idempotency-key-reused.ts';
import { clinicInScope } from './current-scope.ts';
import { IdempotencyKey } from './idempotency-key.entity.ts';

/** Hours for which a repeated request gets the answer of the first. */
export const ANSWER_KEPT_HOURS = 24;

interface RepeatableRequest {
  /** Name of the mutation. */
  readonly operation: string;
  /** Made by the sender; keys of different senders never meet. */
  readonly key: string;
  /** Everything the answer depends on but the key. */
  readonly request: unknown;
}

/**
 * Does `work` once per sender, clinic, operation and key, and gives its answer to every repetition. Repetitions that
 * come at the same time wait for the first. The answer must be plain JSON. Throws {@link IdempotencyKeyReused} for the
 * same key with another request; work that throws leaves the key unused.
 */
export async function answerOnce<Answer extends NonNullable<unknown>>(
  { em, clock, viewer }: ServiceContext,
  { operation, key, request }: RepeatableRequest,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const clinicId = clinicInScope();
  const keyHash = hashOf([viewer.kind === 'visitor' ? null : viewer.accountId, key]);
  const requestHash = hashOf(request);

  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${clinicId} ${operation} ${keyHash}`]);
  const [first] = await em.execute<{ requestHash: string; answer: string }[]>(
    `select request_hash "requestHash", answer::text answer from idempotency_key
    where clinic_id = ? and operation = ? and key_hash = ?`,
    [clinicId, operation, keyHash],
  );
  if (first && first.requestHash !== requestHash) throw new IdempotencyKeyReused();
  if (first) return JSON.parse(first.answer) as Answer;

  const answer = await work();
  em.create(IdempotencyKey, { operation, keyHash, requestHash, answer, createdAt: clock.now() });
  await em.flush();
  return answer;
}

/** Deletes answers that are no longer kept. For a daily job. */
export async function forgetOldAnswers(em: ServiceContext['em'], now: Date): Promise<void> {
  const limit = new Date(now.getTime() - ANSWER_KEPT_HOURS * 60 * 60 * 1000);
  await em.execute('delete from idempotency_key where created_at < ?', [limit]);
}

/** SHA-256 of the content, hexadecimal, whatever the order of its fields. */
export const hashOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/** The same text for the same content, in whatever order its fields came. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
