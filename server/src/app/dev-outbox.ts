import { createHash } from 'node:crypto';
import { Router } from 'express';
import { escapeHtml } from '../platform/mail/compose-mail.ts';
import type { LocalOutbox, WaitingMail } from '../platform/mail/local-outbox.ts';

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}' +
  'article{border-top:1px solid #8886;padding:1rem 0}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}' +
  ':root{color-scheme:light dark}';
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Shows the mails that wait in the local outbox: `/dev/outbox` for people, `/dev/outbox.json` for tests. Whoever can
 * read it can sign in as anyone, so mount it with the development tools only; other host names are refused, lest a
 * page elsewhere points its own name at this machine (DNS rebinding).
 */
export function devOutbox(outbox: LocalOutbox, { publicUrl }: { publicUrl: string }): Router {
  const hosts = new Set(['localhost', '127.0.0.1', '[::1]', new URL(publicUrl).hostname]);
  const router = Router();
  router.use(['/dev/outbox', '/dev/outbox.json'], (request, response, next) => {
    response.set({
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    });
    response.set('Content-Security-Policy', POLICY);
    if (hosts.has(request.hostname)) return next();
    return response.status(403).type('text').send('Not under this name.');
  });
  router.get('/dev/outbox.json', async (_request, response) => {
    response.json({ mails: await outbox.list() });
  });
  router.get('/dev/outbox', async (_request, response) => {
    response.type('html').send(outboxPage(await outbox.list()));
  });
  return router;
}

function outboxPage(mails: readonly WaitingMail[]): string {
  const body =
    mails.length > 0 ? mails.map(mailArticle).join('') : '<p>No mail yet. What would be sent appears here.</p>';
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>Outbox</title><style>${STYLE}</style></head><body><h1>Outbox</h1><main>${body}</main></body></html>`
  );
}

const mailArticle = ({ to, subject, sentAt, text }: WaitingMail): string =>
  `<article><h2>${escapeHtml(subject)}</h2><p>To ${escapeHtml(to)}, <time datetime="${sentAt}">${sentAt}</time></p>` +
  `<pre>${withLinks(text)}</pre></article>`;

/** Only whole web addresses become links; all else stays text. */
const withLinks = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, index) => (index % 2 === 1 ? webLink(part) : escapeHtml(part)))
    .join('');

const webLink = (url: string): string => `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(url)}</a>`;
