import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { ButtonLink } from '../../../ui/button/ButtonLink.tsx';
import { Card } from '../../../ui/card/Card.tsx';
import { PageHeading } from '../../../ui/layout/PageHeading.tsx';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import classes from './EnquirySent.module.css';
import type { SentEnquiry } from './useSendEnquiry.ts';

interface Props {
  sent: SentEnquiry;
  technicianSlug: string;
  email: string;
}

/** The receipt: who has it, under which number, and what becomes of the photographs. */
export function EnquirySent({ sent, technicianSlug, email }: Props) {
  const { t } = useLingui();
  const formats = useFormats();
  const receipt = useRef<HTMLDivElement>(null);
  const deletedOn = sent.photosDeletedOn ? formats.day(sent.photosDeletedOn) : undefined;

  // The form is gone: whoever reads with a keyboard or a screen reader goes on here.
  useEffect(() => {
    globalThis.scrollTo(0, 0);
    receipt.current?.querySelector('h1')?.focus();
  }, []);

  return (
    <div className={classes.sent} ref={receipt}>
      <PageHeading title={t`Your enquiry is with ${sent.technicianName}`}>
        <Trans>Your enquiry is with {sent.technicianName}</Trans>
      </PageHeading>
      <Card as="div">
        <dl className={classes.facts}>
          <div>
            <dt className="label">
              <Trans>Reference</Trans>
            </dt>
            <dd className={classes.reference}>{sent.reference}</dd>
          </div>
          <div>
            <dt className="label">
              <Trans>Who has it</Trans>
            </dt>
            <dd>
              <Trans>
                {sent.technicianName} and the people who answer enquiries at {sent.clinicName}. No other clinic.
              </Trans>
            </dd>
          </div>
          <div>
            <dt className="label">
              <Trans>The answer</Trans>
            </dt>
            <dd>
              <Trans>comes by e-mail to {email}.</Trans>
            </dd>
          </div>
          {deletedOn && (
            <div>
              <dt className="label">
                <Trans>Your photos</Trans>
              </dt>
              <dd>
                <Trans>are deleted on {deletedOn} if nothing follows.</Trans>
              </dd>
            </div>
          )}
        </dl>
      </Card>
      <div className={classes.ways}>
        <ButtonLink to="/technicians/$slug" params={{ slug: technicianSlug }}>
          <Trans>Back to the profile</Trans>
        </ButtonLink>
        <ButtonLink to="/find" variant="ghost">
          <Trans>Look at more cases</Trans>
        </ButtonLink>
      </div>
    </div>
  );
}
