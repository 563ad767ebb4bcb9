import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { FilterChip } from '../../../ui/chip/FilterChip.tsx';
import classes from './ActiveFilters.module.css';
import { activeFilters, hasFilters } from './activeFilters.ts';
import type { FindSearch } from './findSearch.ts';
import { PlaceChip } from './PlaceChip.tsx';
import { useFindSearch } from './useFindSearch.ts';

/** The filters in force, each removable. The focus stays in the row when its chip goes. */
export function ActiveFilters() {
  const { t, i18n } = useLingui();
  const { search, changeSearch, clearSearch } = useFindSearch();
  const row = useRef<HTMLDivElement>(null);
  const isShown = hasFilters(search);

  const remove = (without: Partial<FindSearch>) => {
    row.current?.focus();
    changeSearch(without);
  };

  return (
    <div ref={row} role="group" aria-label={t`Filters in force`} tabIndex={-1} className={classes.row}>
      {activeFilters(search).map(({ key, label, without }) => (
        <FilterChip key={key} label={i18n._(label)} onRemove={() => remove(without)} />
      ))}
      {search.near && (
        <PlaceChip placeId={search.near} km={search.km} onRemove={() => remove({ near: undefined, km: undefined })} />
      )}
      {isShown && (
        <button
          type="button"
          className={classes.clear}
          onClick={() => {
            row.current?.focus();
            clearSearch();
          }}
        >
          <Trans>Clear all</Trans>
        </button>
      )}
    </div>
  );
}
