import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/button/Button.tsx';
import { Sheet } from '../../../ui/dialog/Sheet.tsx';
import { FilterGroups } from './FilterGroups.tsx';
import classes from './FilterSheet.module.css';
import { hasFilters } from './activeFilters.ts';
import { SortSelect } from './SortSelect.tsx';
import type { FindFacets } from './useFindPage.ts';
import { useFindSearch } from './useFindSearch.ts';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  facets?: FindFacets;
  isAsking: boolean;
}

/** All filters from below; the button at the foot counts along. */
export function FilterSheet({ isOpen, onClose, facets, isAsking }: Props) {
  const { t } = useLingui();
  const { search, clearSearch } = useFindSearch();

  return (
    <Sheet
      isOpen={isOpen}
      onClose={onClose}
      title={t`Filters`}
      foot={
        <>
          {hasFilters(search) && (
            <Button variant="ghost" onClick={clearSearch}>
              <Trans>Clear all</Trans>
            </Button>
          )}
          <Button variant="primary" onClick={onClose}>
            <span role="status" aria-busy={isAsking}>
              {facets ? (
                <Plural value={facets.total} one="Show # case" other="Show # cases" />
              ) : (
                <Trans>Show cases</Trans>
              )}
            </span>
          </Button>
        </>
      }
    >
      <div className={classes.sort}>
        <SortSelect />
      </div>
      <FilterGroups facets={facets} />
    </Sheet>
  );
}
