import { useAnswer } from '../../data/useAnswer.ts';
import { ClinicAccent } from '../../ui/accent/ClinicAccent.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { ReportLink } from '../../ui/report/ReportLink.tsx';
import { EvidenceNumbers } from './EvidenceNumbers.tsx';
import { ExperienceCounts } from './ExperienceCounts.tsx';
import classes from './LoadedTechnician.module.css';
import { NextStep } from './NextStep.tsx';
import { PublishedShare } from './PublishedShare.tsx';
import { SectionLinks } from './SectionLinks.tsx';
import { TechnicianActions } from './TechnicianActions.tsx';
import { TechnicianCases } from './TechnicianCases.tsx';
import { TechnicianHead } from './TechnicianHead.tsx';
import { TechnicianHeader } from './TechnicianHeader.tsx';
import { TechnicianNotFound } from './TechnicianNotFound.tsx';
import { TechnicianPapers } from './TechnicianPapers.tsx';
import { TechnicianPrices } from './TechnicianPrices.tsx';
import { TechnicianReviews } from './TechnicianReviews.tsx';
import { technicianQuery } from './technicianQuery.ts';

/** A technician who may be listed today, or the page that says there is none. */
export function LoadedTechnician({ slug }: { slug: string }) {
  const data = useAnswer(technicianQuery, { slug });
  const technician = data.technician;
  if (!technician) return <TechnicianNotFound />;

  return (
    <ClinicAccent colour={technician.clinic.accentColour}>
      <Page className={classes.page}>
        <TechnicianHead technician={technician} />
        <div className={classes.head}>
          <TechnicianHeader technician={technician} />
          <EvidenceNumbers technician={technician} />
          <PublishedShare technician={technician} />
          <ExperienceCounts technician={technician} />
          <SectionLinks technician={technician} />
        </div>
        <div className={classes.cases}>
          <TechnicianCases slug={slug} />
        </div>
        <aside className={classes.rail}>
          <NextStep technician={technician} />
          <TechnicianPapers technician={technician} />
        </aside>
        <div className={classes.more}>
          <TechnicianReviews technician={technician} />
          <TechnicianPrices technician={technician} />
          <ReportLink about={`technician:${slug}`} />
        </div>
        <TechnicianActions technician={technician} />
      </Page>
    </ClinicAccent>
  );
}
