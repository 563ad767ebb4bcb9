import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { DataBoundary } from '../../ui/feedback/DataBoundary.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { DoctorToday } from './DoctorToday.tsx';
import { LoadedReport } from './LoadedReport.tsx';
import classes from './Report.module.css';
import { aboutIn } from './reportSearch.ts';

/** Tells the platform that something on a public page is wrong. */
export function ReportPage() {
  const { t } = useLingui();
  const { about: text } = useSearch({ from: '/report' });
  const about = aboutIn(text);

  return (
    <Page width="reading" className={classes.page}>
      {about ? (
        <DataBoundary failureTitle={t`The form could not be loaded`} loading={<Skeleton width="100%" height={520} />}>
          <LoadedReport key={text} about={about} />
        </DataBoundary>
      ) : (
        <AboutNothing />
      )}
    </Page>
  );
}

function AboutNothing() {
  const { t } = useLingui();

  return (
    <>
      <header className={classes.head}>
        <PageHeading title={t`Report a concern`}>
          <Trans>Report a concern</Trans>
        </PageHeading>
        <p className="second">
          <Trans>
            Open the page you mean, of a technician, a clinic or a case, and follow “Report a concern” at its end. Then
            we know what to look at.
          </Trans>
        </p>
      </header>
      <DoctorToday />
      <div className={classes.ways}>
        <ButtonLink to="/technicians">
          <Trans>Technicians</Trans>
        </ButtonLink>
        <ButtonLink to="/clinics">
          <Trans>Clinics</Trans>
        </ButtonLink>
        <ButtonLink to="/find">
          <Trans>Cases</Trans>
        </ButtonLink>
      </div>
    </>
  );
}
