import { Trans, useLingui } from '@lingui/react/macro';
import { CaseCardSkeleton } from '../../ui/case-card/CaseCardSkeleton.tsx';
import { DataBoundary } from '../../ui/feedback/DataBoundary.tsx';
import { LoadedCases } from './LoadedCases.tsx';
import classes from './TechnicianCases.module.css';

interface Props {
  slug: string;
}

/** The cases of one technician, longest healed first; fails alone. */
export function TechnicianCases({ slug }: Props) {
  const { t } = useLingui();

  return (
    <section id="cases" className={classes.cases} aria-labelledby="cases-title">
      <h2 id="cases-title" className="h2">
        <Trans>Cases, longest healed first</Trans>
      </h2>
      <DataBoundary
        failureTitle={t`The cases could not be loaded`}
        loading={
          <div className={classes.grid}>
            <CaseCardSkeleton />
            <CaseCardSkeleton />
            <CaseCardSkeleton />
          </div>
        }
      >
        <LoadedCases slug={slug} />
      </DataBoundary>
    </section>
  );
}
