import { Trans, useLingui } from '@lingui/react/macro';
import { useAnswer } from '../../data/useAnswer.ts';
import { graphql } from '../../gql/index.ts';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { DoctorToday } from './DoctorToday.tsx';
import classes from './Report.module.css';
import { ReportForm } from './ReportForm.tsx';
import { ReportSent } from './ReportSent.tsx';
import type { About } from './reportSearch.ts';
import { useReportConcern } from './useReportConcern.ts';

const query = graphql(`
  query ReportPage($slug: String!, $caseId: ID!, $isTechnician: Boolean!, $isClinic: Boolean!, $isCase: Boolean!) {
    technician(slug: $slug) @include(if: $isTechnician) {
      name
    }
    clinic(slug: $slug) @include(if: $isClinic) {
      name
    }
    portfolioCase(id: $caseId) @include(if: $isCase) {
      reference
    }
  }
`);

/** The form about one public page, and once it has arrived, its receipt. */
export function LoadedReport({ about }: { about: About }) {
  const { t } = useLingui();
  const report = useReportConcern(about);
  const { subject, key } = about;
  const { technician, clinic, portfolioCase } = useAnswer(query, {
    slug: key,
    caseId: key,
    isTechnician: subject === 'TECHNICIAN',
    isClinic: subject === 'CLINIC',
    isCase: subject === 'CASE',
  });
  const name = technician?.name ?? clinic?.name ?? portfolioCase?.reference;
  if (report.reported) return <ReportSent reported={report.reported} email={report.form.email.trim()} />;

  return (
    <>
      <header className={classes.head}>
        <PageHeading title={t`Report a concern`}>
          <Trans>Report a concern</Trans>
        </PageHeading>
        <p className="second">
          {name && <Trans>About {name}.</Trans>}{' '}
          <Trans>No account is needed. Only platform staff read this, never the clinic.</Trans>
        </p>
      </header>
      <DoctorToday />
      <ReportForm report={report} />
    </>
  );
}
