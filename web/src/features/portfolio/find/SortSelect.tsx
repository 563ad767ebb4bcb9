import { useLingui } from '@lingui/react/macro';
import type { PortfolioCaseSort } from '@stipple/contract';
import { Select } from '../../../ui/field/Select.tsx';
import { useFindSearch } from './useFindSearch.ts';

/** The order of the list. Nearest needs a place to be near to. */
export function SortSelect() {
  const { t } = useLingui();
  const { search, changeSearch } = useFindSearch();
  const options: { value: PortfolioCaseSort; label: string }[] = [
    { value: 'HEALED_LONGEST', label: t`Healed longest` },
    { value: 'RECENTLY_CHECKED', label: t`Recently checked` },
    { value: 'PRICE_LOWEST', label: t`Lowest price` },
    ...(search.near ? [{ value: 'NEAREST' as const, label: t`Nearest` }] : []),
  ];

  return (
    <Select
      label={t`Order`}
      options={options}
      value={search.sort ?? 'HEALED_LONGEST'}
      onChange={(sort) => changeSearch({ sort })}
    />
  );
}
