import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../clock.ts';
import type { Log } from '../http/log.ts';
import type { Scopes } from '../tenancy/scopes.ts';
import { MailRefused } from './mail-envelope.ts';
import type { Mailer } from './mailer.ts';
import { OutgoingMail } from './outgoing-mail.entity.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How often mails are looked for that failed before, or that another process left behind. */
const LOOK_MILLISECONDS = 30_000;
const LONGEST_WAIT = 6 * HOUR;
const GIVE_UP_AFTER = 3 * DAY;
const KEPT_AFTER = 30 * DAY;

export interface SendingParts {
  readonly scopes: Scopes;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly log: Log;
}

/** Hands queued mails to the mail server, one after another, in the background. */
export interface MailSending {
  /** Looks for mails that are due now; harmless when there is none. */
  wake(): void;
  /** Resolves when no mail is due any more. */
  settled(): Promise<void>;
  /** Ends after the mail under way. */
  stop(): Promise<void>;
}

/**
 * Each mail is locked while it is sent and deleted once the mail server has taken it. A process that dies in between lets
 * go of the lock, so that the next one sends it, under the same Message-ID: at least once, and rarely twice.
 */
export function sendQueuedMails(parts: SendingParts): MailSending {
  let isStopped = false;
  let isAsked = false;
  let running: Promise<void> | undefined;

  const work = async () => {
    while (isAsked && !isStopped) {
      isAsked = false;
      while (!isStopped && (await sendNext(parts))) continue;
    }
  };
  const wake = () => {
    isAsked = true;
    running ??= work()
      .catch((error: unknown) => parts.log.error({ err: error }, 'sending mails'))
      .finally(() => {
        running = undefined;
      });
  };
  const looking = setInterval(wake, LOOK_MILLISECONDS).unref();
  return {
    wake,
    async settled() {
      while (running) await running;
    },
    async stop() {
      isStopped = true;
      clearInterval(looking);
      await running;
    },
  };
}

/** Deletes mails that were given up long ago. For a daily job. */
export async function forgetGivenUpMails(em: EntityManager, now: Date): Promise<void> {
  await em.nativeDelete(OutgoingMail, { givenUpAt: { $lt: new Date(now.getTime() - KEPT_AFTER) } });
}

/** Answers whether there was one. */
function sendNext({ scopes, mailer, clock, log }: SendingParts): Promise<boolean> {
  return scopes.asJob('send a mail', async (em) => {
    // A mail server may take its time; the lock must last as long.
    await em.execute("set local idle_in_transaction_session_timeout = '3min'");
    const mail = await findNext(em, clock.now());
    if (!mail) return false;
    try {
      const { id, recipient, subject, text, html } = mail;
      await mailer.send({ id, to: recipient, subject, text, ...(html === null ? {} : { html }) });
      em.remove(mail);
    } catch (error) {
      postpone(mail, { error, now: clock.now() });
      log.warn({ err: error, mailId: mail.id, tries: mail.tries, dueAt: mail.dueAt }, 'a mail was not sent');
    }
    return true;
  });
}

async function findNext(em: EntityManager, now: Date): Promise<OutgoingMail | undefined> {
  const [found] = await em.execute<{ id: string }[]>(
    `select id from outgoing_mail where due_at <= ? and given_up_at is null
    order by due_at, id limit 1 for update skip locked`,
    [now],
  );
  return found && em.findOneOrFail(OutgoingMail, { id: found.id });
}

/** One minute after the first failure, then twice as long each time, up to six hours; after three days no more. */
function postpone(mail: OutgoingMail, { error, now }: { error: unknown; now: Date }): void {
  mail.tries += 1;
  mail.dueAt = new Date(now.getTime() + Math.min(MINUTE * 2 ** (mail.tries - 1), LONGEST_WAIT));
  const isHopeless = error instanceof MailRefused || mail.dueAt.getTime() - mail.createdAt.getTime() > GIVE_UP_AFTER;
  if (isHopeless) mail.givenUpAt = now;
}
