import { createTransport } from 'nodemailer';
import type { Clock } from '../clock.ts';
import { toEnvelope } from './mail-envelope.ts';
import type { Mail, Mailer } from './mailer.ts';

const CONNECT_MILLISECONDS = 10_000;
const SILENCE_MILLISECONDS = 20_000;

/** Hands mails to a mail server; gives up on a server that does not answer. */
export class SmtpMailer implements Mailer {
  readonly #transport;
  readonly #from: string;
  readonly #clock: Clock;

  constructor({ url, from, clock }: { url: string; from: string; clock: Clock }) {
    this.#transport = createTransport({
      url,
      connectionTimeout: CONNECT_MILLISECONDS,
      greetingTimeout: CONNECT_MILLISECONDS,
      socketTimeout: SILENCE_MILLISECONDS,
    });
    this.#from = from;
    this.#clock = clock;
  }

  async send(mail: Mail): Promise<void> {
    await this.#transport.sendMail(toEnvelope(mail, { from: this.#from, date: this.#clock.now() }));
  }

  close(): void {
    this.#transport.close();
  }
}
