import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { Card } from '../../ui/card/Card.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { DoctorToday } from './DoctorToday.tsx';
import classes from './Report.module.css';
import type { ReportedConcern } from './useReportConcern.ts';

/** The receipt: who has it, and under which reference. */
export function ReportSent({ reported, email }: { reported: ReportedConcern; email: string }) {
  const { t } = useLingui();
  const receipt = useRef<HTMLDivElement>(null);

  // The form is gone: whoever reads with a keyboard or a screen reader goes on here.
  useEffect(() => {
    globalThis.scrollTo(0, 0);
    receipt.current?.querySelector('h1')?.focus();
  }, []);

  return (
    <div className={classes.form} ref={receipt}>
      <PageHeading title={t`Your report has arrived`}>
        <Trans>Your report has arrived</Trans>
      </PageHeading>
      <Card as="div">
        <dl className={classes.facts}>
          <div>
            <dt className="label">
              <Trans>Reference</Trans>
            </dt>
            <dd className={classes.reference}>{reported.reference}</dd>
          </div>
          <div>
            <dt className="label">
              <Trans>About</Trans>
            </dt>
            <dd>{reported.subjectName}</dd>
          </div>
          <div>
            <dt className="label">
              <Trans>Who has it</Trans>
            </dt>
            <dd>
              <Trans>Platform staff, and nobody else. The clinic does not see it, nor that you wrote.</Trans>
            </dd>
          </div>
          <div>
            <dt className="label">
              <Trans>What happens now</Trans>
            </dt>
            <dd>
              {email ? (
                <Trans>We look into it and write to {email}.</Trans>
              ) : (
                <Trans>We look into it. You left no address, so keep the reference if you want to ask.</Trans>
              )}
            </dd>
          </div>
        </dl>
      </Card>
      <DoctorToday />
      <div>
        <ButtonLink to="/find">
          <Trans>Look at cases</Trans>
        </ButtonLink>
      </div>
    </div>
  );
}
