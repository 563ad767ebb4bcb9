import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { graphql } from '../../../gql/index.ts';
import { StageGlyph } from '../../../ui/stage/StageGlyph.tsx';
import { ageBandWords } from '../../../ui/words/personWords.ts';
import { goalWords, stageWords } from '../../../ui/words/vocabulary.ts';
import classes from './EnquiryFacts.module.css';

const fragment = graphql(`
  fragment EnquiryFacts_enquiry on Enquiry {
    id
    name
    email
    stage
    goal
    skinTone
    ageBand
    city
  }
`);

interface Props {
  enquiry: FragmentType<typeof fragment>;
}

/** What the sender chose to tell; nothing else is known of them. */
export function EnquiryFacts({ enquiry }: Props) {
  const { t, i18n } = useLingui();
  const { data } = useSuspenseFragment({ fragment, from: enquiry });
  const [isWide] = useState(() => globalThis.matchMedia('(min-width: 75em)').matches);
  const name = data.name;

  return (
    <aside className={classes.facts} aria-label={t`What ${name} told you`}>
      <details open={isWide}>
        <summary className="h4">
          <Trans>
            What <bdi>{name}</bdi> told you
          </Trans>
        </summary>
        <dl>
          <Fact name={t`Stage`}>
            {data.stage && (
              <span className={classes.stage}>
                <StageGlyph stage={data.stage} size={22} />
                {i18n._(stageWords[data.stage])}
              </span>
            )}
          </Fact>
          <Fact name={t`Goal`}>{data.goal && i18n._(goalWords[data.goal])}</Fact>
          <Fact name={t`Skin tone`}>{data.skinTone}</Fact>
          <Fact name={t`Age`}>{data.ageBand && i18n._(ageBandWords[data.ageBand])}</Fact>
          <Fact name={t`City`}>{data.city}</Fact>
          <Fact name={t`E-mail`}>
            <a href={`mailto:${data.email}`} className="link">
              {data.email}
            </a>
          </Fact>
        </dl>
        <p className="label">
          <Trans>Only what was shared in this enquiry. What is missing was not told.</Trans>
        </p>
      </details>
    </aside>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children ?? (
          <span className="third">
            <Trans>Not told</Trans>
          </span>
        )}
      </dd>
    </div>
  );
}
