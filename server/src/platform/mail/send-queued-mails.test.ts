import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openTestServer, TEST_NOW, type TestServer } from '../../../test/test-server.ts';
import { openLog } from '../http/log.ts';
import { MailRefused } from './mail-envelope.ts';
import type { Mail } from './mailer.ts';
import { OutgoingMail } from './outgoing-mail.entity.ts';
import { queueMails } from './queue-mails.ts';
import { forgetGivenUpMails, type MailSending, sendQueuedMails } from './send-queued-mails.ts';

const HOST = fileURLToPath(new URL('../../../test/mail-host.ts', import.meta.url));
const LOADER = new URL('../../../loader.mjs', import.meta.url).href;
const DAY = 86_400_000;

let server: TestServer;
const sendings: MailSending[] = [];
beforeAll(async () => {
  server = await openTestServer({ resolvers: [] });
});
afterEach(async () => {
  await Promise.all(sendings.splice(0).map((sending) => sending.stop()));
  await server.seed((em) => em.nativeDelete(OutgoingMail, {}));
});
afterAll(() => server.close());

/** Stands still until it is moved. */
function makeStillClock() {
  let now = TEST_NOW;
  return {
    now: () => now,
    moveTo(moment: Date) {
      now = moment;
    },
  };
}

/** One process of the product, as far as mails go. */
function makeProcess(send: (mail: Mail) => Promise<void> = async () => undefined) {
  const clock = makeStillClock();
  const sent: Mail[] = [];
  const lines: string[] = [];
  const log = openLog({ LOG_LEVEL: 'warn' }, { write: (line: string) => void lines.push(line) });
  const mailer = {
    async send(mail: Mail) {
      await send(mail);
      sent.push(mail);
    },
    close() {},
  };
  const sending = sendQueuedMails({ scopes: server.scopes, mailer, clock, log });
  sendings.push(sending);
  const work = async () => {
    sending.wake();
    await sending.settled();
  };
  return { clock, sent, lines, sending, work };
}

/** Queues as a visitor does: whoever adds a mail may not read it. */
const queue = (...subjects: string[]) =>
  server.scopes.asVisitor((em) =>
    queueMails(
      {
        em,
        clock: makeStillClock(),
        afterCommit: () => undefined,
        outside: { sendMails: () => undefined } as never,
      },
      subjects.map((subject) => ({ to: 'ana@example.org', subject, text: 'Hello.', html: '<p>Hello.</p>' })),
    ),
  );
const waiting = () => server.seed((em) => em.findAll(OutgoingMail, { orderBy: { subject: 'asc' } }));

it('sends each mail once, and keeps none', async () => {
  await queue('one', 'two', 'three');
  const { sent, work } = makeProcess();

  await work();
  await work();

  expect(sent.map(({ subject }) => subject).toSorted()).toEqual(['one', 'three', 'two']);
  expect(sent[0]).toMatchObject({ to: 'ana@example.org', text: 'Hello.', html: '<p>Hello.</p>' });
  expect(new Set(sent.map(({ id }) => id)).size).toBe(3);
  expect(await waiting()).toEqual([]);
});

it('queues nothing when its transaction is undone', async () => {
  const undone = server.scopes.asVisitor(async (em) => {
    await em.execute('select 1');
    await queueMails({ em, clock: makeStillClock(), afterCommit: () => undefined, outside: {} as never }, [
      { to: 'ana@example.org', subject: 'undone', text: 'x' },
    ]);
    throw new Error('undone');
  });

  await expect(undone).rejects.toThrow('undone');

  expect(await waiting()).toEqual([]);
});

it('sends after kill -9 what its process had committed and not sent', { timeout: 60_000 }, async () => {
  await queue('survives');
  const host = spawn(process.execPath, ['--import', LOADER, HOST, server.ownerUrl], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface(host.stdout), 'line');
  const { sent, work } = makeProcess();
  await work();
  const sentMeanwhile = sent.length;

  host.kill('SIGKILL');
  await once(host, 'exit');
  await expect.poll(async () => (await work(), sent.length), { timeout: 20_000 }).toBe(1);

  expect(line).toBe('sending survives');
  expect(sentMeanwhile).toBe(0);
  expect(sent[0]?.subject).toBe('survives');
  expect(await waiting()).toEqual([]);
});

it('shares the mails among processes, so that each leaves once', async () => {
  await queue(...Array.from({ length: 30 }, (_, index) => `${index}`));
  const processes = [makeProcess(), makeProcess(), makeProcess()];

  await Promise.all(processes.map(({ work }) => work()));

  const subjects = processes.flatMap(({ sent }) => sent.map(({ subject }) => subject));
  expect(subjects.toSorted((a, b) => Number(a) - Number(b))).toEqual(
    Array.from({ length: 30 }, (_, index) => `${index}`),
  );
});

it('tries again after a minute, then after two, while others go on', async () => {
  await queue('stuck', 'other');
  let isDown = true;
  const { clock, sent, lines, work } = makeProcess(async ({ subject }) => {
    if (isDown && subject === 'stuck') throw new Error('mail server down');
  });
  await work();
  const [first] = await waiting();
  clock.moveTo(new Date(TEST_NOW.getTime() + 59_000));
  await work();
  clock.moveTo(new Date(TEST_NOW.getTime() + 60_000));
  await work();
  const [second] = await waiting();

  isDown = false;
  clock.moveTo(new Date(TEST_NOW.getTime() + 180_000));
  await work();

  expect([first, second]).toMatchObject([
    { tries: 1, dueAt: new Date(TEST_NOW.getTime() + 60_000) },
    { tries: 2, dueAt: new Date(TEST_NOW.getTime() + 180_000) },
  ]);
  expect(sent.map(({ subject }) => subject)).toEqual(['other', 'stuck']);
  expect(lines).toHaveLength(2);
  expect(lines.join('')).not.toContain('ana@example.org');
});

it('gives up after three days, and at once where the address can never work', async () => {
  await queue('late', 'refused');
  const { clock, sent, work } = makeProcess(async ({ subject }) => {
    throw subject === 'refused' ? new MailRefused('no') : new Error('down');
  });

  for (let hours = 0; hours <= 96; hours += 6) {
    clock.moveTo(new Date(TEST_NOW.getTime() + hours * 3_600_000));
    await work();
  }

  const [late, refused] = await waiting();
  expect(refused).toMatchObject({ tries: 1, givenUpAt: TEST_NOW });
  expect(late?.givenUpAt?.getTime()).toBeGreaterThan(TEST_NOW.getTime() + 2.5 * DAY);
  expect(late?.givenUpAt?.getTime()).toBeLessThanOrEqual(TEST_NOW.getTime() + 3 * DAY);
  expect(sent).toEqual([]);
});

it('forgets what was given up thirty days ago', async () => {
  await queue('refused');
  await makeProcess(async () => Promise.reject(new MailRefused('no'))).work();

  await server.scopes.asJob('test', (em) => forgetGivenUpMails(em, new Date(TEST_NOW.getTime() + 30 * DAY)));
  const kept = await waiting();
  await server.scopes.asJob('test', (em) => forgetGivenUpMails(em, new Date(TEST_NOW.getTime() + 30 * DAY + 1)));

  expect(kept).toHaveLength(1);
  expect(await waiting()).toEqual([]);
});
