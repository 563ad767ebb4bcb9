import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { composeMail } from './compose-mail.ts';
import { LocalOutbox } from './local-outbox.ts';
import { MailRefused } from './mail-envelope.ts';
import { openMailer } from './mailer.ts';
import { SmtpMailer } from './smtp-mailer.ts';

const FROM = 'Stipple <no-reply@stipple.invalid>';
const clock = movableClock(new Date('2026-11-22T10:00:00Z'));
const cleanups: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

async function makeOutbox() {
  const folder = await mkdtemp(join(tmpdir(), 'stipple-outbox-'));
  cleanups.push(() => rm(folder, { recursive: true }));
  return { folder, outbox: new LocalOutbox({ folder: join(folder, 'outbox'), from: FROM, clock }) };
}

test('keeps each mail as an .eml and lists the newest first', async () => {
  const { folder, outbox } = await makeOutbox();

  for (const subject of ['one', 'two', 'three']) await outbox.send({ to: 'ana@example.org', subject, text: 'Hello.' });

  const mails = await outbox.list();
  expect(mails.map((mail) => mail.subject)).toEqual(['three', 'two', 'one']);
  const eml = await readFile(join(folder, 'outbox', `${mails[0]?.id}.eml`), 'utf8');
  expect(eml).toMatch(/^From: Stipple <no-reply@stipple\.invalid>\r?\nTo: ana@example\.org\r?\nSubject: three\r?$/m);
});

test('leaves no half-written file and lets only the owner read', async () => {
  const { folder, outbox } = await makeOutbox();

  await Promise.all(
    Array.from({ length: 20 }, (_, index) => outbox.send({ to: 'ana@example.org', subject: `${index}`, text: 'x' })),
  );

  const names = await readdir(join(folder, 'outbox'));
  expect(names.filter((name) => !/^\d{15}-[0-9a-f]{8}\.(eml|json)$/.test(name))).toEqual([]);
  expect(names).toHaveLength(40);
  expect((await stat(join(folder, 'outbox', names[0] ?? ''))).mode & 0o077).toBe(0);
});

test('lists nothing when nothing was ever sent', async () => {
  const { outbox } = await makeOutbox();

  expect(await outbox.list()).toEqual([]);
});

test.each([
  ['a header behind a line break', 'ana@example.org\r\nBcc: all@example.org'],
  ['a bare line feed', 'ana@example.org\nBcc: all@example.org'],
  ['a second address', 'ana@example.org,eve@example.org'],
  ['a display name', 'Ana <ana@example.org>'],
  ['a group', 'friends:ana@example.org;'],
  ['no at sign', 'ana'],
  ['two at signs', 'ana@x@example.org'],
  ['a NUL', 'ana\u0000@example.org'],
  ['a right-to-left override', 'ana\u202e@example.org'],
  ['255 characters', `${'a'.repeat(243)}@example.org`],
])('refuses an address with %s', async (_name, to) => {
  const { outbox } = await makeOutbox();

  await expect(outbox.send({ to, subject: 'Hello', text: 'x' })).rejects.toThrow(MailRefused);

  expect(await outbox.list()).toEqual([]);
});

test.each(['Hello\r\nBcc: all@example.org', 'Hello\nX: y', 'Hello\u2028', 'Hel\u0000lo', 'x'.repeat(201)])(
  'refuses the subject %j',
  async (subject) => {
    const { outbox } = await makeOutbox();

    await expect(outbox.send({ to: 'ana@example.org', subject, text: 'x' })).rejects.toThrow(MailRefused);
  },
);

test('composes text first and the same as HTML with everything escaped', () => {
  const mail = composeMail({
    to: 'ana@example.org',
    subject: 'For <b>Ana</b>',
    paragraphs: ['Dear "<script>alert(1)</script>",'],
    action: { label: 'Open', url: 'https://stipple.test/sign-in/link#a&b' },
    footnotes: ['Not you? Ignore it.'],
  });

  expect(mail.text).toBe(
    'Dear "<script>alert(1)</script>",\n\nOpen:\nhttps://stipple.test/sign-in/link#a&b\n\nNot you? Ignore it.\n',
  );
  expect(mail.html).toContain('Dear &quot;&lt;script&gt;alert(1)&lt;/script&gt;&quot;,');
  expect(mail.html).toContain('<a href="https://stipple.test/sign-in/link#a&amp;b">Open</a>');
  expect(mail.html).not.toContain('<script');
});

test('composes no address but a web one', () => {
  const draft = { to: 'a@b.c', subject: 's', paragraphs: [], action: { label: 'x', url: 'javascript:alert(1)' } };

  expect(() => composeMail(draft)).toThrow(TypeError);
});

test('hands mails to the mail server of SMTP_URL', async () => {
  const server = await startMailServer();
  const mailer = new SmtpMailer({ url: `smtp://127.0.0.1:${server.port}?ignoreTLS=true`, from: FROM, clock });

  await mailer.send({ to: 'ana@example.org', subject: 'Grüße', text: 'Hello.', html: '<p>Hello.</p>' });
  mailer.close();

  expect(server.received()).toContain('MAIL FROM:<no-reply@stipple.invalid>');
  expect(server.received()).toContain('RCPT TO:<ana@example.org>');
  expect(server.received()).toContain('Auto-Submitted: auto-generated');
  expect(server.received()).toContain('Date: Sun, 22 Nov 2026 10:00:00 +0000');
});

test('chooses SMTP when it is configured and the outbox when not', () => {
  const settings = { MAIL_FROM: FROM, STIPPLE_DATA_DIR: '/nowhere' };

  const smtp = openMailer({ ...settings, SMTP_URL: 'smtp://mail.example.org' }, clock);
  const local = openMailer({ ...settings, SMTP_URL: undefined }, clock);

  expect(smtp.mailer).toBeInstanceOf(SmtpMailer);
  expect(smtp.outbox).toBeNull();
  expect(local.outbox).toBe(local.mailer);
  smtp.mailer.close();
});

/** Speaks just enough SMTP to take mails and remember what was said. */
async function startMailServer() {
  let heard = '';
  const server = createServer((socket) => {
    let isInData = false;
    socket.write('220 test\r\n');
    socket.on('data', (chunk) => {
      const said = chunk.toString();
      heard += said;
      if (isInData && !heard.endsWith('\r\n.\r\n')) return;
      if (isInData) socket.write('250 taken\r\n');
      else socket.write(said.startsWith('DATA') ? '354 go on\r\n' : '250 fine\r\n');
      isInData = !isInData && said.startsWith('DATA');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => new Promise((resolve) => server.close(resolve)));
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0, received: () => heard };
}
