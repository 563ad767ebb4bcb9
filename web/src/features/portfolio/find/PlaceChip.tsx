import { useLingui } from '@lingui/react/macro';
import { FilterChip } from '../../../ui/chip/FilterChip.tsx';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import { radiusAround } from '../../../ui/locale/radii.ts';
import { usePlaceName } from './usePlaceName.ts';

interface Props {
  placeId: string;
  km?: number;
  onRemove: () => void;
}

/** The place in force: "Leeds, 40 miles". */
export function PlaceChip({ placeId, km = radiusAround(placeId), onRemove }: Props) {
  const { t } = useLingui();
  const { distance } = useFormats();
  const name = usePlaceName(placeId) ?? t`Place`;
  const radius = distance(km, placeId);

  return <FilterChip label={t`${name}, ${radius}`} onRemove={onRemove} />;
}
