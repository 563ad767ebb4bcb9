import { Trans, useLingui } from '@lingui/react/macro';
import { HEALED_MONTH_STEPS } from '@stipple/contract';
import { useId } from 'react';
import { FacetCheckbox } from './FacetCheckbox.tsx';
import type { FindFacets } from './useFindPage.ts';
import { useFindSearch } from './useFindSearch.ts';

/** How long the newest healed photograph has healed, at least. */
export function HealedFilter({ facets }: { facets?: FindFacets }) {
  const { t } = useLingui();
  const name = useId();
  const { search, changeSearch } = useFindSearch();
  const most = Math.max(1, ...(facets?.healed ?? []).map(({ count }) => count));
  const countOf = (months: number) => facets?.healed.find((facet) => facet.months === months)?.count;

  return (
    <>
      <FacetCheckbox
        label={t`Any age`}
        radioName={name}
        isChecked={search.healed === undefined}
        onChange={() => changeSearch({ healed: undefined })}
        most={most}
      />
      {HEALED_MONTH_STEPS.map((months) => (
        <FacetCheckbox
          key={months}
          label={<Trans>{months} months or more</Trans>}
          radioName={name}
          isChecked={search.healed === months}
          onChange={() => changeSearch({ healed: months })}
          count={countOf(months)}
          most={most}
        />
      ))}
    </>
  );
}
