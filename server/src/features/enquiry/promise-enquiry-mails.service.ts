import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Mail } from '../../platform/mail/mailer.ts';
import { actAsJob } from '../../platform/tenancy/act-as-job.ts';
import { enquirySentMail, enquiryWaitsMail } from './enquiry-mails.ts';
import type { Enquiry } from './enquiry.entity.ts';
import type { AskedTechnician } from './asked-technician.read.ts';

/** After the commit, tells whoever may answer that an enquiry waits, and its sender that it has arrived. */
export async function promiseEnquiryMails(
  context: RequestContext,
  { enquiry, technician }: { enquiry: Enquiry; technician: AskedTechnician },
): Promise<void> {
  const { afterCommit, outside } = context;
  const accountIds = await accountsThatAnswer(context, technician);
  const { reference, email: to, photosDeletedOn } = enquiry;
  const technicianName = technician.name;
  const url = `${outside.publicUrl}/clinic/enquiries/${enquiry.id}`;
  afterCommit(async () => {
    const mailboxes = await outside.mailboxesOf(accountIds);
    await sendEach(
      outside.mailer,
      mailboxes.map((mailbox) => enquiryWaitsMail({ to: mailbox, reference, technicianName, url })),
    );
  });
  afterCommit(() =>
    outside.mailer.send(
      enquirySentMail({ to, reference, technicianName, clinicName: technician.clinicName, photosDeletedOn }),
    ),
  );
}

/** The technician asked, and the desk: everybody who finds the enquiry in their inbox. */
async function accountsThatAnswer({ em }: RequestContext, { id, clinicId }: AskedTechnician): Promise<string[]> {
  const rows = await actAsJob(em, { reason: 'whom to tell of an enquiry', clinicId }, () =>
    em.execute<{ accountId: string }[]>(
      `select account_id "accountId" from membership
      where ended_at is null and (technician_id = ? or roles && '{OWNER,MANAGER,FRONT_DESK}')`,
      [id],
    ),
  );
  return rows.map((row) => row.accountId);
}

/** One refused mailbox must not keep the others waiting. */
async function sendEach(mailer: RequestContext['outside']['mailer'], mails: readonly Mail[]): Promise<void> {
  const outcomes = await Promise.allSettled(mails.map((mail) => mailer.send(mail)));
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} of ${mails.length} mails were not sent`);
}
