import { Trans, useLingui } from '@lingui/react/macro';
import { useLatestAnswer } from '../../data/useLatestAnswer.ts';
import { LoadFailure } from '../../ui/feedback/LoadFailure.tsx';
import classes from './HeroCase.module.css';
import { heroCaseQuery } from './heroQueries.ts';
import { HeroSkeleton } from './HeroSkeleton.tsx';
import { HeroStages } from './HeroStages.tsx';

/** The case that has healed longest, told in photographs. */
export function HeroCase() {
  const { t } = useLingui();
  const { data, hasFailed, retry } = useLatestAnswer(heroCaseQuery, {});
  const first = data?.portfolioCases.edges[0]?.node;

  return (
    <section className={classes.hero} aria-label={t`A case, from before to healed`}>
      {hasFailed && <LoadFailure title={t`The case could not be loaded`} onRetry={retry} />}
      {!hasFailed && !data && <HeroSkeleton />}
      {data && !first && (
        <p className="second">
          <Trans>No case is published here yet. The first will stand in this place.</Trans>
        </p>
      )}
      {first && <HeroStages caseId={first.id} view={first.view} />}
    </section>
  );
}
