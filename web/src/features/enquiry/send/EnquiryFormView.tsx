import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, useFragment } from '../../../data/useFragment.ts';
import { graphql } from '../../../gql/index.ts';
import { Button } from '../../../ui/button/Button.tsx';
import { PageHead } from '../../../ui/document/PageHead.tsx';
import { PageHeading } from '../../../ui/layout/PageHeading.tsx';
import { AboutYou } from './AboutYou.tsx';
import { AskedCase, type AskedCaseRef } from './AskedCase.tsx';
import { EnquiryAddressee } from './EnquiryAddressee.tsx';
import classes from './EnquiryFormView.module.css';
import { EnquirySent } from './EnquirySent.tsx';
import { PhotoPicker } from './PhotoPicker.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { SendProblemNote } from './SendProblemNote.tsx';
import { useEnquiryForm } from './useEnquiryForm.ts';

const fragment = graphql(`
  fragment EnquiryFormView_technician on Technician {
    slug
    name
    clinic {
      name
    }
    ...EnquiryAddressee_technician
  }
`);

interface Props {
  technician: FragmentType<typeof fragment>;
  portfolioCase: AskedCaseRef | undefined;
}

/** The form, and once it has arrived, its receipt. */
export function EnquiryFormView({ technician, portfolioCase }: Props) {
  const { t } = useLingui();
  const data = useFragment(fragment, technician);
  const enquiry = useEnquiryForm({ technicianSlug: data.slug, portfolioCaseId: portfolioCase?.id });
  const name = data.name;
  if (enquiry.sent) return <EnquirySent sent={enquiry.sent} technicianSlug={data.slug} email={enquiry.form.email} />;

  return (
    <div className={classes.layout}>
      <PageHead
        title={t`Ask ${name}`}
        description={t`Ask ${name} about scalp micropigmentation. No account and no photo needed.`}
        path={`/technicians/${data.slug}/enquiry`}
        isIndexed={false}
      />
      <form noValidate className={classes.form} onSubmit={enquiry.handleSubmit}>
        <header>
          <PageHeading title={t`Ask ${name}`}>
            <Trans>Ask {name}</Trans>
          </PageHeading>
          <p className="second measure">
            <Trans>The answer comes by e-mail. No account, no phone number, and no photo is needed.</Trans>
          </p>
        </header>
        {portfolioCase && <AskedCase portfolioCase={portfolioCase} />}
        <QuestionFields enquiry={enquiry} />
        <AboutYou enquiry={enquiry} />
        <PhotoPicker photos={enquiry.photos} technicianName={name} clinicName={data.clinic.name} />
        <SendProblemNote problem={enquiry.problem} />
        <div className={classes.foot}>
          <Button type="submit" variant="primary" isBusy={enquiry.isSending}>
            <Trans>Send to {name}</Trans>
          </Button>
          <p className="small third" role="status">
            {enquiry.photos.isSending && <Trans>Your photos are still on their way. They go with the enquiry.</Trans>}
          </p>
        </div>
      </form>
      <EnquiryAddressee technician={data} />
    </div>
  );
}
