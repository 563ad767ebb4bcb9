import { useLingui } from '@lingui/react/macro';
import { FilterChip } from '../../../ui/chip/FilterChip.tsx';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import { RADIUS_KM_DEFAULT } from './findSearch.ts';
import { usePlaceName } from './usePlaceName.ts';

interface Props {
  placeId: string;
  km?: number;
  onRemove: () => void;
}

/** The place in force: "Leeds, 40 miles". */
export function PlaceChip({ placeId, km = RADIUS_KM_DEFAULT, onRemove }: Props) {
  const { t } = useLingui();
  const { distance } = useFormats();
  const name = usePlaceName(placeId) ?? t`Place`;
  const radius = distance(km);

  return <FilterChip label={t`${name}, ${radius}`} onRemove={onRemove} />;
}
