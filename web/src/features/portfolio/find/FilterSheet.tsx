import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/button/Button.tsx';
import { Sheet } from '../../../ui/dialog/Sheet.tsx';
import { FilterGroups } from './FilterGroups.tsx';
import classes from './FilterSheet.module.css';
import { VisuallyHidden } from '../../../ui/layout/VisuallyHidden.tsx';
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
  const words = facets ? t`Show ${plural(facets.total, { one: '# case', other: '# cases' })}` : t`Show cases`;

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
          <Button variant="primary" aria-busy={isAsking} onClick={onClose}>
            {words}
          </Button>
          <VisuallyHidden>
            <span role="status">{!isAsking && words}</span>
          </VisuallyHidden>
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
