import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { queueMails } from '../../platform/mail/queue-mails.ts';
import { actAsJob } from '../../platform/tenancy/act-as-job.ts';
import { enquirySentMail, enquiryWaitsMail } from './enquiry-mails.ts';
import type { Enquiry } from './enquiry.entity.ts';
import type { AskedTechnician } from './asked-technician.read.ts';

/** Once it is committed, tells whoever may answer that an enquiry waits, and its sender that it has arrived. */
export async function promiseEnquiryMails(
  context: RequestContext,
  { enquiry, technician }: { enquiry: Enquiry; technician: AskedTechnician },
): Promise<void> {
  const { outside } = context;
  const { reference, email: to, photosDeletedOn } = enquiry;
  const { name: technicianName, clinicName } = technician;
  const url = `${outside.publicUrl}/clinic/enquiries/${enquiry.id}`;
  const mailboxes = await outside.mailboxesOf(await accountsThatAnswer(context, technician));
  await queueMails(context, [
    ...mailboxes.map((mailbox) => enquiryWaitsMail({ to: mailbox, reference, technicianName, url })),
    enquirySentMail({ to, reference, technicianName, clinicName, photosDeletedOn }),
  ]);
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
