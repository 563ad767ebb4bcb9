import { Trans, useLingui } from '@lingui/react/macro';
import { CaseCardSkeleton } from '../../ui/case-card/CaseCardSkeleton.tsx';
import { DataBoundary } from '../../ui/feedback/DataBoundary.tsx';
import { LoadedClinicCases } from './LoadedClinicCases.tsx';
import classes from './LoadedClinic.module.css';

interface Props {
  slug: string;
}

/** The cases of the whole clinic, longest healed first; fails alone. */
export function ClinicCases({ slug }: Props) {
  const { t } = useLingui();

  return (
    <section className={classes.section}>
      <h2 className="h2">
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
        <LoadedClinicCases slug={slug} />
      </DataBoundary>
    </section>
  );
}
