import type { ConcernKind, ConcernSubject } from '@stipple/contract';
import { IdempotencyKeyReused } from '../../platform/graphql/idempotency-key-reused.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { newReference } from '../../platform/new-reference.ts';
import { actAsJob } from '../../platform/tenancy/act-as-job.ts';
import { hashOf } from '../../platform/tenancy/answer-once.ts';
import { asVisitorOf } from '../../platform/tenancy/step-in.ts';
import { queueMails } from '../../platform/mail/queue-mails.ts';
import { concernReceivedMail, concernWaitsMail } from './concern-mails.ts';
import { ConcernSubjectNotFound } from './concern.problems.ts';
import { Concern } from './concern.entity.ts';
import { findSubject, type FoundSubject } from './concern-subject.read.ts';

export interface NewConcern {
  about: { subject: ConcernSubject; key: string };
  kind: ConcernKind;
  text: string;
  email?: string | null;
  idempotencyKey: string;
}

export interface ReportedConcern {
  reference: string;
  subjectName: string;
}

/**
 * Hands a concern about a public page to the platform. Who reports keeps nothing but the reference: not even they can
 * read it back, and the clinic is not told. The same key gives the same answer.
 */
export async function reportConcern(context: RequestContext, input: NewConcern): Promise<ReportedConcern> {
  const { subject, key } = input.about;
  const found = await findSubject(context.publicSql, { subject, key, now: context.clock.now() });
  if (!found) throw new ConcernSubjectNotFound();
  const { clinicId } = found;
  const { concern, isNew } = await asVisitorOf(context.em, clinicId, (em) =>
    actAsJob(em, { reason: 'a concern for the platform', clinicId }, () =>
      keepOnce({ ...context, em }, { input, found }),
    ),
  );
  if (isNew) await promiseMails(context, concern);
  return { reference: concern.reference, subjectName: found.name };
}

interface Kept {
  concern: Pick<Concern, 'reference' | 'kind' | 'email'>;
  isNew: boolean;
}

async function keepOnce(
  { em, clock, viewer }: RequestContext,
  { input: { idempotencyKey, ...request }, found }: { input: NewConcern; found: FoundSubject },
): Promise<Kept> {
  const keyHash = hashOf([viewer.kind === 'visitor' ? null : viewer.accountId, idempotencyKey]);
  const requestHash = hashOf(request);
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`concern ${keyHash}`]);
  const before = await em.findOne(Concern, { keyHash });
  if (before && before.requestHash !== requestHash) throw new IdempotencyKeyReused();
  if (before) return { concern: before, isNew: false };
  const { about, kind, text, email } = request;
  const concern = em.create(Concern, {
    reference: newReference('C', 8),
    kind,
    subject: about.subject,
    subjectKey: about.key,
    subjectName: found.name,
    clinicSlug: found.clinicSlug,
    text: text.trim(),
    email: email ?? null,
    sentAt: clock.now(),
    keyHash,
    requestHash,
  });
  return { concern, isNew: true };
}

const promiseMails = (context: RequestContext, { reference, kind, email }: Kept['concern']): Promise<void> =>
  queueMails(context, [
    concernWaitsMail({ to: context.outside.platformMailbox, reference, kind }),
    ...(email === null ? [] : [concernReceivedMail({ to: email, reference })]),
  ]);
