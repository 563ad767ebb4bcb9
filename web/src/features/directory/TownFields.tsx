import { useLingui } from '@lingui/react/macro';
import { useLatestAnswer } from '../../data/useLatestAnswer.ts';
import { Field } from '../../ui/field/Field.tsx';
import { FormSelect } from '../../ui/field/FormSelect.tsx';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { radiiAround, radiusAround } from '../../ui/locale/radii.ts';
import type { DirectorySearch } from './directorySearch.ts';
import { hasTown, type Town, townIn, townQuery, townVariables } from './townQuery.ts';

/** A town in the reader's own words and, once it is known, how far from it, in the unit of its roads. */
export function TownFields({ search }: { search: DirectorySearch }) {
  const { t } = useLingui();
  const { data } = useLatestAnswer(townQuery, townVariables(search), { skip: !hasTown(search) });
  const town = data && townIn(data, search);
  const written = search.town ?? town?.name ?? '';

  return (
    <>
      {search.near && <input type="hidden" name="near" value={search.near} />}
      <Field
        key={search.near && !search.town ? written : 'typed'}
        label={t`City or town`}
        name="town"
        defaultValue={written}
        placeholder={t`Any city`}
        autoComplete="off"
      />
      {town && <Radius key={town.id} town={town} km={search.km ?? radiusAround(town.id)} />}
    </>
  );
}

function Radius({ town, km }: { town: Town; km: number }) {
  const { t } = useLingui();
  const { distance } = useFormats();
  const radii = [...new Set([...radiiAround(town.id), km])].toSorted((a, b) => a - b);

  return (
    <FormSelect
      label={t`Within`}
      name="km"
      defaultValue={String(km)}
      options={radii.map((radius) => ({ value: String(radius), label: distance(radius, town.id) }))}
    />
  );
}
