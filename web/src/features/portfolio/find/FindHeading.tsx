import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { PageHeading } from '../../../ui/layout/PageHeading.tsx';
import { FindHead } from './FindHead.tsx';
import classes from './FindHeading.module.css';
import { hasFilters } from './activeFilters.ts';
import { FindViews } from './FindViews.tsx';
import { SortSelect } from './SortSelect.tsx';
import { useFindSearch } from './useFindSearch.ts';
import type { FindFacets } from './useFindPage.ts';

interface Props {
  facets?: FindFacets;
  isAsking: boolean;
}

/** What the page holds, in one sentence with honest numbers, and the order it comes in. */
export function FindHeading({ facets, isAsking }: Props) {
  const { t } = useLingui();
  const { search } = useFindSearch();

  return (
    <div className={classes.heading}>
      <FindHead />
      <div className={classes.words}>
        <PageHeading title={t`Cases`}>
          <Trans>Cases, before and healed</Trans>
        </PageHeading>
        <p role="status" aria-busy={isAsking} className={classes.sentence}>
          {facets ? <Sentence facets={facets} /> : ' '}
        </p>
      </div>
      <div className={classes.ways}>
        <FindViews />
        {search.view === undefined && (
          <div className={classes.sort}>
            <SortSelect />
          </div>
        )}
      </div>
    </div>
  );
}

function Sentence({ facets: { total, healedSixMonthsTotal } }: { facets: FindFacets }) {
  const { search } = useFindSearch();
  if (total === 0) return <Trans>No case fits all of these filters.</Trans>;

  const cases = hasFilters(search) ? (
    <Plural value={total} one="# case like yours" other="# cases like yours" />
  ) : (
    <Plural value={total} one="# published case" other="# published cases" />
  );
  return (
    <Trans>
      {cases}, {healedSixMonthsTotal} of them healed 6 months or more.
    </Trans>
  );
}
