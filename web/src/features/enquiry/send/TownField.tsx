import { useLingui } from '@lingui/react/macro';
import { useDeferredValue, useState } from 'react';
import { useLatestAnswer } from '../../../data/useLatestAnswer.ts';
import { graphql } from '../../../gql/index.ts';
import { SuggestField } from '../../../ui/field/SuggestField.tsx';
import { IconMapPin } from '../../../ui/icons.ts';

const query = graphql(`
  query EnquiryPlaces($search: String!) {
    places(search: $search) {
      id
      name
      region
      country
    }
  }
`);

interface Props {
  /** Id of a town, or nothing. */
  onChange: (placeId: string) => void;
}

/** Where the sender lives, from the list of towns. */
export function TownField({ onChange }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState('');
  const asked = useDeferredValue(text.trim());
  const isAsking = asked.length > 1 && asked !== chosen;
  const { data } = useLatestAnswer(query, { search: asked }, { skip: !isAsking });
  const places = data?.places ?? [];

  return (
    <SuggestField
      label={t`Where you live`}
      text={text}
      onTextChange={(written) => {
        setText(written);
        setChosen('');
        onChange('');
      }}
      suggestions={places.map((place) => ({
        id: place.id,
        label: place.name,
        detail: [place.region, place.country].filter(Boolean).join(', '),
      }))}
      onChoose={(place) => {
        setText(place.label);
        setChosen(place.label);
        onChange(place.id);
      }}
      icon={<IconMapPin size={18} aria-hidden />}
      emptyWords={t`No town of this name`}
    />
  );
}
