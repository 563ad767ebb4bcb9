import { newId } from '../database/new-id.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Mail } from './mailer.ts';

type Queueing = Pick<RequestContext, 'em' | 'clock' | 'afterCommit' | 'outside'>;

/**
 * Writes mails down in the transaction that is their reason: they leave if and only if it commits, also when the process
 * ends between the two. Whoever adds one may not read it back, hence no entity.
 */
export async function queueMails({ em, clock, afterCommit, outside }: Queueing, mails: readonly Mail[]): Promise<void> {
  const now = clock.now();
  for (const { to, subject, text, html } of mails)
    await em.execute(
      `insert into outgoing_mail (id, recipient, subject, text, html, created_at, due_at, tries)
      values (?, ?, ?, ?, ?, ?, ?, 0)`,
      [newId(), to, subject, text, html ?? null, now, now],
    );
  afterCommit(async () => outside.sendMails());
}
