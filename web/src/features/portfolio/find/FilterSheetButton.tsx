import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../ui/button/Button.tsx';
import { IconAdjustmentsHorizontal } from '../../../ui/icons.ts';
import { countFilters } from './activeFilters.ts';
import classes from './FilterSheetButton.module.css';
import type { FindFacets } from './useFindPage.ts';
import { useFindSearch } from './useFindSearch.ts';

const FilterSheet = lazy(() => import('./FilterSheet.tsx').then((module) => ({ default: module.FilterSheet })));

interface Props {
  facets?: FindFacets;
  isAsking: boolean;
}

/** On a phone: one button for all filters, with how many are in force. */
export function FilterSheetButton({ facets, isAsking }: Props) {
  const { search } = useFindSearch();
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const count = countFilters(search);
  const open = () => {
    setWasOpened(true);
    setIsOpen(true);
  };

  return (
    <span className={classes.button}>
      <Button variant="primary" aria-haspopup="dialog" onClick={open}>
        <IconAdjustmentsHorizontal size={18} aria-hidden />
        {count > 0 ? <Trans>Filters, {count}</Trans> : <Trans>Filters</Trans>}
      </Button>
      {wasOpened && (
        <Suspense>
          <FilterSheet isOpen={isOpen} onClose={() => setIsOpen(false)} facets={facets} isAsking={isAsking} />
        </Suspense>
      )}
    </span>
  );
}
