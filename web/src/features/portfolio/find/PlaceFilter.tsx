import { useLingui } from '@lingui/react/macro';
import { useDeferredValue, useState } from 'react';
import { useLatestAnswer } from '../../../data/useLatestAnswer.ts';
import { graphql } from '../../../gql/index.ts';
import { Select } from '../../../ui/field/Select.tsx';
import { SuggestField } from '../../../ui/field/SuggestField.tsx';
import { IconMapPin } from '../../../ui/icons.ts';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import { radiiAround, radiusAround } from '../../../ui/locale/radii.ts';
import classes from './PlaceFilter.module.css';
import { useFindSearch } from './useFindSearch.ts';
import { usePlaceName } from './usePlaceName.ts';

const query = graphql(`
  query FindPlaces($search: String!) {
    places(search: $search) {
      id
      name
      region
      country
    }
  }
`);

/** A town and how far from it. */
export function PlaceFilter() {
  const { search, changeSearch } = useFindSearch();
  const chosenName = usePlaceName(search.near);

  return (
    <div className={classes.fields}>
      <TownField
        key={`${search.near} ${chosenName}`}
        name={search.near ? (chosenName ?? '') : ''}
        onChange={(near) => changeSearch({ near, km: near ? radiusAround(near) : undefined })}
      />
      {search.near && (
        <RadiusSelect
          near={search.near}
          km={search.km ?? radiusAround(search.near)}
          onChange={(km) => changeSearch({ km })}
        />
      )}
    </div>
  );
}

interface TownFieldProps {
  name: string;
  onChange: (placeId: string | undefined) => void;
}

function TownField({ name, onChange }: TownFieldProps) {
  const { t } = useLingui();
  const [text, setText] = useState(name);
  const asked = useDeferredValue(text.trim());
  const isAsking = asked.length > 1 && asked !== name;
  const { data } = useLatestAnswer(query, { search: asked }, { skip: !isAsking });
  const places = data?.places ?? [];

  return (
    <SuggestField
      label={t`City or town`}
      text={text}
      onTextChange={(written) => {
        setText(written);
        if (written === '' && name) onChange(undefined);
      }}
      suggestions={places.map((place) => ({
        id: place.id,
        label: place.name,
        detail: [place.region, place.country].filter(Boolean).join(', '),
      }))}
      onChoose={(place) => {
        setText(place.label);
        onChange(place.id);
      }}
      icon={<IconMapPin size={18} aria-hidden />}
      placeholder={t`Any city`}
      emptyWords={t`No town of this name`}
    />
  );
}

interface RadiusProps {
  near: string;
  km: number;
  onChange: (km: number) => void;
}

function RadiusSelect({ near, km, onChange }: RadiusProps) {
  const { t } = useLingui();
  const { distance } = useFormats();
  const radii = [...new Set([...radiiAround(near), km])].toSorted((a, b) => a - b);

  return (
    <Select
      label={t`Within`}
      value={String(km)}
      onChange={(value) => onChange(Number(value))}
      options={radii.map((radius) => ({ value: String(radius), label: distance(radius, near) }))}
    />
  );
}
