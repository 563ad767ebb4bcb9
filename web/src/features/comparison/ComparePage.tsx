import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { PageHead } from '../../ui/document/PageHead.tsx';
import { DataBoundary } from '../../ui/feedback/DataBoundary.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { AddToComparison } from './AddToComparison.tsx';
import classes from './ComparePage.module.css';
import { ComparisonOptions } from './ComparisonOptions.tsx';
import { ComparisonSkeleton } from './ComparisonSkeleton.tsx';
import { LoadedComparison } from './LoadedComparison.tsx';

/** Two to four technicians side by side: the same rows, the same class, the same view. */
export function ComparePage() {
  const { t } = useLingui();
  const search = useSearch({ from: '/compare' });
  const count = search.technicians?.length ?? 0;

  return (
    <Page className={classes.page}>
      <PageHead
        title={t`Compare technicians`}
        description={t`Two to four scalp micropigmentation technicians side by side: cases, papers, prices and reviews on the same class, in your order. Nobody is ranked.`}
        path="/compare"
        isIndexed={count === 0}
      />
      <div className={classes.head}>
        <div>
          <PageHeading title={t`Compare technicians`}>
            <Trans>Compare technicians</Trans>
          </PageHeading>
          <p className="second">
            <Trans>In the order you added them. We do not rank people or sell placement.</Trans>
          </p>
        </div>
        {count > 0 && <ComparisonOptions search={search} />}
      </div>
      {count > 0 && (
        <DataBoundary
          loading={<ComparisonSkeleton count={count} />}
          failureTitle={t`The comparison could not be loaded`}
        >
          <LoadedComparison search={search} />
        </DataBoundary>
      )}
      <AddToComparison search={search} />
    </Page>
  );
}
