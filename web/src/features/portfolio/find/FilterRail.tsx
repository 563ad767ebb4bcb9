import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { countFilters } from './activeFilters.ts';
import { FilterGroups } from './FilterGroups.tsx';
import classes from './FilterRail.module.css';
import type { FindFacets } from './useFindPage.ts';
import { useFindSearch } from './useFindSearch.ts';

/** All filters beside the results, where there is room. */
export function FilterRail({ facets }: { facets?: FindFacets }) {
  const { t } = useLingui();
  const { search, clearSearch } = useFindSearch();
  const count = countFilters(search);

  return (
    <section className={classes.rail} aria-label={t`Filters`}>
      <div className={classes.head}>
        <h2 className="h3">
          <Trans>Filters</Trans>
        </h2>
        {count > 0 && (
          <button type="button" className={classes.clear} onClick={clearSearch}>
            <Plural value={count} one="Clear #" other="Clear #" />
          </button>
        )}
      </div>
      <FilterGroups facets={facets} />
    </section>
  );
}
