import type { Clock } from '../clock.ts';
import type { Env } from '../env.ts';
import { LocalOutbox } from './local-outbox.ts';
import { SmtpMailer } from './smtp-mailer.ts';

/** One mail to one person. `text` is what counts; `html` says the same for mail programs that prefer it. */
export interface Mail {
  /** Names this mail for ever: another copy with the same name is the same mail. */
  readonly id?: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

/** The only way a mail leaves. What happens in the product is told through `queueMails`, which survives a crash. */
export interface Mailer {
  /** Throws {@link MailRefused} for an address or subject that can't be trusted in a header. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

type MailSettings = Pick<Env, 'SMTP_URL' | 'MAIL_FROM' | 'STIPPLE_DATA_DIR'>;

/** SMTP when it is configured, otherwise the outbox folder, which is then also returned for `/dev/outbox`. */
export function openMailer(env: MailSettings, clock: Clock): { mailer: Mailer; outbox: LocalOutbox | null } {
  if (env.SMTP_URL) return { mailer: new SmtpMailer({ url: env.SMTP_URL, from: env.MAIL_FROM, clock }), outbox: null };
  const outbox = new LocalOutbox({ folder: `${env.STIPPLE_DATA_DIR}/outbox`, from: env.MAIL_FROM, clock });
  return { mailer: outbox, outbox };
}
