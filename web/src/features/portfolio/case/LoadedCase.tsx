import { useAnswer } from '../../../data/useAnswer.ts';
import { ReportLink } from '../../../ui/report/ReportLink.tsx';
import { Page } from '../../../ui/layout/Page.tsx';
import { AllAngles } from './AllAngles.tsx';
import { CaseActions } from './CaseActions.tsx';
import { CaseBreadcrumbs } from './CaseBreadcrumbs.tsx';
import { CaseCompare } from './CaseCompare.tsx';
import { CaseFacts } from './CaseFacts.tsx';
import { CaseHead } from './CaseHead.tsx';
import { CaseHeading } from './CaseHeading.tsx';
import { CaseNotes } from './CaseNotes.tsx';
import { CaseNotFound } from './CaseNotFound.tsx';
import classes from './LoadedCase.module.css';
import { CaseRecords } from './CaseRecords.tsx';
import { CaseTechnicianCard } from './CaseTechnicianCard.tsx';
import { HealedTimeline } from './HealedTimeline.tsx';
import { SimilarCases } from './SimilarCases.tsx';
import { VerificationPanel } from './VerificationPanel.tsx';
import { portfolioCaseQuery } from './portfolioCaseQuery.ts';

/** A case that is there, or the page that says it is not. */
export function LoadedCase({ caseId }: { caseId: string }) {
  const data = useAnswer(portfolioCaseQuery, { id: caseId });
  const portfolioCase = data.portfolioCase;
  if (!portfolioCase) return <CaseNotFound caseId={caseId} />;

  return (
    <Page className={classes.page}>
      <CaseHead portfolioCase={portfolioCase} />
      <CaseBreadcrumbs portfolioCase={portfolioCase} />
      <div className={classes.top}>
        <CaseCompare portfolioCase={portfolioCase} />
        <div className={classes.details}>
          <CaseHeading portfolioCase={portfolioCase} />
          <CaseFacts portfolioCase={portfolioCase} />
          <CaseTechnicianCard portfolioCase={portfolioCase} />
          <VerificationPanel portfolioCase={portfolioCase} />
        </div>
      </div>
      <div className={classes.sections}>
        <HealedTimeline portfolioCase={portfolioCase} />
        <CaseRecords portfolioCase={portfolioCase} />
        <CaseNotes portfolioCase={portfolioCase} />
        <AllAngles portfolioCase={portfolioCase} />
        <SimilarCases portfolioCase={portfolioCase} />
        <ReportLink about={`case:${portfolioCase.id}`} />
      </div>
      <CaseActions portfolioCase={portfolioCase} />
    </Page>
  );
}
