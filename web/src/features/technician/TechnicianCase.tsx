import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { graphql } from '../../gql/index.ts';
import { Photo } from '../../ui/photo/Photo.tsx';
import { PhotoPair } from '../../ui/photo/PhotoPair.tsx';
import { isSealed } from '../../ui/words/badgeLevels.ts';
import { photoLabel } from '../../ui/words/photoLabel.ts';
import { goalWords, stageWords, viewWords } from '../../ui/words/vocabulary.ts';
import { Seal } from '../../ui/seal/Seal.tsx';
import classes from './TechnicianCase.module.css';

const fragment = graphql(`
  fragment TechnicianCase_portfolioCase on PortfolioCaseCard {
    id
    stage
    goal
    skinTone
    view
    badge
    healedDays
    latestPhase
    latestSessionNumber
    before {
      address
      formats
      widths
      width
      height
      placeholder
    }
    latest {
      address
      formats
      widths
      width
      height
      placeholder
    }
  }
`);

interface Props {
  portfolioCase: FragmentType<typeof fragment>;
}

/** Before and the newest healed photograph; where there is none the card says so. */
export function TechnicianCase({ portfolioCase }: Props) {
  const { t, i18n } = useLingui();
  const { data } = useSuspenseFragment({ fragment, from: portfolioCase });
  const stage = i18n._(stageWords[data.stage]);
  const view = i18n._(viewWords[data.view]);
  const latest = { phase: data.latestPhase, sessionNumber: data.latestSessionNumber, days: data.healedDays };
  const latestWord = i18n._(photoLabel(latest));
  const latestInText = latestWord.toLowerCase();
  const sizes = '(min-width: 75em) 145px, (min-width: 40em) 25vw, 50vw';

  return (
    <article className={classes.card}>
      <PhotoPair>
        <Photo picture={data.before} alt={t`${view}, before, ${stage}`} sizes={sizes} label={<Trans>Before</Trans>} />
        <Photo picture={data.latest} alt={t`${view}, ${latestInText}, ${stage}`} sizes={sizes} label={latestWord} />
      </PhotoPair>
      <div className={classes.words}>
        <h3 className={classes.title}>
          <Link to="/cases/$caseId" params={{ caseId: data.id }} className="stretched">
            {stage}
          </Link>
          {isSealed(data.badge) && <Seal size={14} label={t`Confirmed by the client`} />}
        </h3>
        <p className={classes.fact}>
          <Trans>Tone {data.skinTone}</Trans>
        </p>
        <p className={classes.goal}>
          {data.healedDays === null ? <Trans>Not healed yet</Trans> : i18n._(goalWords[data.goal])}
        </p>
      </div>
    </article>
  );
}
