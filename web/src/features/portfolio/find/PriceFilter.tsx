import { useLingui } from '@lingui/react/macro';
import { Select } from '../../../ui/field/Select.tsx';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import { PRICES } from './findSearch.ts';
import { useFindSearch } from './useFindSearch.ts';

/** The most the whole treatment may have cost. */
export function PriceFilter() {
  const { t } = useLingui();
  const { number } = useFormats();
  const { search, changeSearch } = useFindSearch();
  const prices = [...new Set([...PRICES, ...(search.price ? [search.price] : [])])].toSorted((a, b) => a - b);

  return (
    <Select
      label={t`At most, in all`}
      hint={t`In the clinic's own currency. Cases without a price are left out.`}
      value={String(search.price ?? 'any')}
      onChange={(value) => changeSearch({ price: value === 'any' ? undefined : Number(value) })}
      options={[
        { value: 'any', label: t`Any price` },
        ...prices.map((price) => ({ value: String(price), label: number(price) })),
      ]}
    />
  );
}
