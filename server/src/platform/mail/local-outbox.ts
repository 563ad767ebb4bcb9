import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { toEnvelope } from './mail-envelope.ts';
import type { Mail, Mailer } from './mailer.ts';

/** Older mails are deleted, so that a demo that runs for months does not fill a disk. */
const KEPT_COUNT = 500;

const waitingMail = z.object({
  id: z.string(),
  sentAt: z.iso.datetime(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
});
/** A mail in the outbox. `id` is also the name of its `.eml` file. */
export type WaitingMail = z.infer<typeof waitingMail>;

/** Keeps mails as files when there is no mail server: `.eml` as it would have been sent, `.json` to list it by. */
export class LocalOutbox implements Mailer {
  readonly #folder: string;
  readonly #from: string;
  readonly #clock: Clock;
  readonly #composer = createTransport({ streamTransport: true, buffer: true });
  #lastStamp = 0;

  constructor({ folder, from, clock }: { folder: string; from: string; clock: Clock }) {
    this.#folder = folder;
    this.#from = from;
    this.#clock = clock;
  }

  async send(mail: Mail): Promise<void> {
    const date = this.#clock.now();
    const composed = await this.#composer.sendMail(toEnvelope(mail, { from: this.#from, date }));
    const { to, subject, text } = mail;
    const id = `${this.#stamp()}-${randomUUID().slice(0, 8)}`;
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await this.#write(`${id}.eml`, composed.message);
    // Last, because a mail is listed from the moment its .json exists.
    await this.#write(`${id}.json`, JSON.stringify({ id, sentAt: date.toISOString(), to, subject, text }));
    await this.#forgetOldest();
  }

  /** The mails, newest first. */
  async list(limit = 100): Promise<WaitingMail[]> {
    const ids = (await this.#idsOldestFirst()).toReversed().slice(0, limit);
    const mails = await Promise.all(ids.map((id) => this.#read(id)));
    return mails.filter((mail) => mail !== null);
  }

  close(): void {
    this.#composer.close();
  }

  /** Milliseconds that never repeat nor go back in this process, so that names sort in the order of sending. */
  #stamp(): string {
    this.#lastStamp = Math.max(this.#lastStamp + 1, Date.now());
    return String(this.#lastStamp).padStart(15, '0');
  }

  /** A reader sees the whole file or none. Mails hold sign-in links, so only the owner may read them. */
  async #write(name: string, content: string | Buffer | Readable): Promise<void> {
    const draft = join(this.#folder, `.${name}.draft`);
    await writeFile(draft, content, { mode: 0o600 });
    await rename(draft, join(this.#folder, name));
  }

  async #idsOldestFirst(): Promise<string[]> {
    const names = await readdir(this.#folder).catch(() => []);
    return names
      .filter((name) => /^\d{15}-[0-9a-f]{8}\.json$/.test(name))
      .map((name) => name.slice(0, -'.json'.length))
      .toSorted();
  }

  /** Null for a mail that was just forgotten or that somebody edited by hand. */
  async #read(id: string): Promise<WaitingMail | null> {
    try {
      return waitingMail.parse(JSON.parse(await readFile(join(this.#folder, `${id}.json`), 'utf8')));
    } catch {
      return null;
    }
  }

  async #forgetOldest(): Promise<void> {
    const surplus = (await this.#idsOldestFirst()).slice(0, -KEPT_COUNT);
    await Promise.all(
      surplus.flatMap((id) => ['json', 'eml'].map((end) => rm(join(this.#folder, `${id}.${end}`), { force: true }))),
    );
  }
}
