import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { AGE_BANDS, HAIR_COLOURS, HAIR_LENGTHS, SCARS } from '@stipple/contract';
import type { ReactNode } from 'react';
import { FormSelect } from '../../../ui/field/FormSelect.tsx';
import { ageBandWords } from '../../../ui/words/personWords.ts';
import { hairColourWords, hairLengthWords, scarWords } from '../../../ui/words/vocabulary.ts';
import type { FindSearch } from '../find/findSearch.ts';
import classes from './LikenessForm.module.css';

/** Scar, hair and age; each may be left untold. */
export function LikenessSelects({ search }: { search: FindSearch }) {
  return (
    <div className={classes.selects}>
      <Told name="scar" label={<Trans>Scar</Trans>} values={SCARS} words={scarWords} told={search.scar} />
      <Told
        name="hair"
        label={<Trans>Hair colour</Trans>}
        values={HAIR_COLOURS}
        words={hairColourWords}
        told={search.hair}
      />
      <Told
        name="length"
        label={<Trans>Hair length</Trans>}
        values={HAIR_LENGTHS}
        words={hairLengthWords}
        told={search.length}
      />
      <Told name="age" label={<Trans>Age</Trans>} values={AGE_BANDS} words={ageBandWords} told={search.age} />
    </div>
  );
}

interface Props<Value extends string> {
  name: string;
  label: ReactNode;
  values: readonly Value[];
  words: Record<Value, MessageDescriptor>;
  told?: readonly Value[];
}

function Told<Value extends string>({ name, label, values, words, told }: Props<Value>) {
  const { t, i18n } = useLingui();

  return (
    <FormSelect
      name={name}
      label={label}
      defaultValue={told?.[0] ?? ''}
      options={[{ value: '', label: t`Not told` }, ...values.map((value) => ({ value, label: i18n._(words[value]) }))]}
    />
  );
}
