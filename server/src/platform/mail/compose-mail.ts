import type { Mail } from './mailer.ts';

/** A mail as paragraphs with at most one thing to do. Everything is plain text: both forms are made from it. */
export interface MailDraft {
  readonly to: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action?: { readonly label: string; readonly url: string };
  /** Said after the action, in small print: what it means if the reader did not ask for this. */
  readonly footnotes?: readonly string[];
}

/** Writes the text and the HTML of a mail. The address of the action stands in the open, so that it can be read before it is followed. */
export function composeMail({ to, subject, paragraphs, action, footnotes = [] }: MailDraft): Mail {
  const text = [...paragraphs, ...(action ? [`${action.label}:\n${action.url}`] : []), ...footnotes].join('\n\n');
  const html = [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>',
    escapeHtml(subject),
    '</title></head><body style="font:16px/1.5 system-ui,sans-serif;color:#1b1b1b;max-width:36rem;margin:2rem auto;padding:0 1rem">',
    ...paragraphs.map(htmlParagraph),
    action ? htmlAction(action) : '',
    ...footnotes.map((note) => `<p style="font-size:14px;color:#555">${escapeHtml(note)}</p>`),
    '</body></html>',
  ].join('');
  return { to, subject, text: `${text}\n`, html };
}

const htmlParagraph = (paragraph: string): string => `<p>${escapeHtml(paragraph)}</p>`;

function htmlAction({ label, url }: { label: string; url: string }): string {
  if (!/^https?:\/\//.test(url)) throw new TypeError('A mail may only lead to a web address.');
  const address = escapeHtml(url);
  return `<p><a href="${address}">${escapeHtml(label)}</a></p><p style="word-break:break-all">${address}</p>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes any text safe between tags and inside quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
