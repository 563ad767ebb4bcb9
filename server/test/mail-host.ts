import { entities } from '../src/app/entities.ts';
import { systemClock } from '../src/platform/clock.ts';
import { openDatabase } from '../src/platform/database/open-database.ts';
import { openLog } from '../src/platform/http/log.ts';
import { sendQueuedMails } from '../src/platform/mail/send-queued-mails.ts';
import { TEST_SECRET } from './template-database.ts';

/** A process of its own whose mail server never answers, so that tests can kill it meanwhile. Says what it is sending. */
const [ownerUrl = ''] = process.argv.slice(2);
const { scopes } = await openDatabase(ownerUrl, TEST_SECRET, entities);
const mailer = {
  send: ({ subject }: { subject: string }) => {
    process.stdout.write(`sending ${subject}\n`);
    return new Promise<never>(() => undefined);
  },
  close() {},
};
sendQueuedMails({ scopes, mailer, clock: systemClock, log: openLog({ LOG_LEVEL: 'warn' }) }).wake();
