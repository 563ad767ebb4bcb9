import { expect } from '@playwright/test';

type WaitingMail = { to: string; subject: string; text: string };

/** The link in the newest mail to somebody, from the outbox that development shows. */
export async function linkMailedTo(url: string, email: string): Promise<string> {
  let link = '';
  await expect(async () => {
    const { mails } = (await (await fetch(`${url}/dev/outbox.json`)).json()) as { mails: WaitingMail[] };
    const mail = mails.find(({ to }) => to === email);
    link = /https?:\/\/\S+\/sign-in\/link#\S+/.exec(mail?.text ?? '')?.[0] ?? '';
    expect(link, `a link for ${email}`).not.toBe('');
  }).toPass();
  return link;
}
