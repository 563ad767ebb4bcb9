import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import { FacetCheckbox } from './FacetCheckbox.tsx';
import { facetCount, toggled } from './facetCount.ts';

interface Props<Value extends string> {
  values: readonly Value[];
  words: Record<Value, MessageDescriptor>;
  facets?: readonly { value: string; count: number }[];
  chosen?: readonly Value[];
  onChange: (chosen: Value[]) => void;
}

/** Values of one kind, several may be chosen. */
export function FacetList<Value extends string>({ values, words, facets, chosen = [], onChange }: Props<Value>) {
  const { i18n } = useLingui();
  const most = Math.max(1, ...(facets ?? []).map(({ count }) => count));

  return (
    <>
      {values.map((value) => (
        <FacetCheckbox
          key={value}
          label={i18n._(words[value])}
          isChecked={chosen.includes(value)}
          onChange={() => onChange(toggled(chosen, value))}
          count={facetCount(facets, value)}
          most={most}
        />
      ))}
    </>
  );
}
