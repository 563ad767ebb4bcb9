import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type FragmentType, useFragment } from '../../../data/useFragment.ts';
import { graphql } from '../../../gql/index.ts';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import { SkinToneSwatch } from '../../../ui/tone/SkinToneSwatch.tsx';
import { ageBandWords, techniqueWords } from '../../../ui/words/personWords.ts';
import { hairColourWords, hairLengthWords, scarWords } from '../../../ui/words/vocabulary.ts';
import classes from './CaseFacts.module.css';

const fragment = graphql(`
  fragment CaseFacts_portfolioCase on PortfolioCase {
    id
    skinTone
    hairColour
    hairLength
    ageBand
    scar
    technique
    totalMinutes
    price {
      amountCents
      currency
    }
  }
`);

interface Props {
  portfolioCase: FragmentType<typeof fragment>;
}

/** What to hold beside one's own head, and what it cost. */
export function CaseFacts({ portfolioCase }: Props) {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const data = useFragment(fragment, portfolioCase);
  const hairLength = i18n._(hairLengthWords[data.hairLength]).toLowerCase();

  return (
    <dl className={classes.facts}>
      <Fact name={t`Skin tone`}>
        <span className={classes.tone}>
          <SkinToneSwatch tone={data.skinTone} size={14} />
          {data.skinTone}
        </span>
      </Fact>
      <Fact name={t`Hair`}>
        {i18n._(hairColourWords[data.hairColour])}, {hairLength}
      </Fact>
      <Fact name={t`Age at treatment`}>
        {data.ageBand ? i18n._(ageBandWords[data.ageBand]) : <Trans>Not stated</Trans>}
      </Fact>
      <Fact name={t`Total paid`}>{data.price ? formats.money(data.price) : <Trans>Not stated</Trans>}</Fact>
      <Fact name={t`Technique`}>{i18n._(techniqueWords[data.technique])}</Fact>
      <Fact name={t`Time in chair`}>{formats.duration(data.totalMinutes)}</Fact>
      {data.scar !== 'NONE' && <Fact name={t`Scar`}>{i18n._(scarWords[data.scar])}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="label">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
