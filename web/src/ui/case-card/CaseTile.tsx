import { Trans, useLingui } from '@lingui/react/macro';
import type { Badge, PhotoPhase, PhotoView, SkinTone, Stage } from '@stipple/contract';
import type { ReactNode } from 'react';
import { Photo } from '../photo/Photo.tsx';
import { PhotoPair } from '../photo/PhotoPair.tsx';
import type { PhotoPicture } from '../photo/photoPicture.ts';
import { Seal } from '../seal/Seal.tsx';
import { isSealed } from '../words/badgeLevels.ts';
import { photoLabel } from '../words/photoLabel.ts';
import { stageWords, viewWords } from '../words/vocabulary.ts';
import classes from './CaseTile.module.css';

/** A case as a list shows it. */
export interface TiledCase {
  stage: Stage;
  skinTone: SkinTone;
  view: PhotoView;
  badge: Badge;
  healedDays: number | null;
  latestPhase: PhotoPhase;
  latestSessionNumber: number | null;
  before: PhotoPicture;
  latest: PhotoPicture;
}

interface Props {
  tiled: TiledCase;
  /** The link to the case around its title; covers the whole tile. */
  link: (title: string) => ReactNode;
  /** Goal, or whose work it is. */
  note: ReactNode;
  /** How wide one of the two photographs is drawn; in a grid over the whole page unless told otherwise. */
  sizes?: string;
}

const SIZES = '(min-width: 75em) 223px, (min-width: 40em) 25vw, 46vw';

/** Before and the newest healed photograph on one page's own cases; where there is none the tile says so. */
export function CaseTile({ tiled, link, note, sizes = SIZES }: Props) {
  const { t, i18n } = useLingui();
  const stage = i18n._(stageWords[tiled.stage]);
  const view = i18n._(viewWords[tiled.view]);
  const moment = { phase: tiled.latestPhase, sessionNumber: tiled.latestSessionNumber, days: tiled.healedDays };
  const latest = i18n._(photoLabel(moment));
  const latestInText = latest.toLowerCase();

  return (
    <article className={classes.card}>
      <PhotoPair>
        <Photo picture={tiled.before} alt={t`${view}, before, ${stage}`} sizes={sizes} label={<Trans>Before</Trans>} />
        <Photo picture={tiled.latest} alt={t`${view}, ${latestInText}, ${stage}`} sizes={sizes} label={latest} />
      </PhotoPair>
      <div className={classes.words}>
        <h3 className={classes.title}>
          {link(stage)}
          {isSealed(tiled.badge) && <Seal size={14} label={t`Confirmed by the client`} />}
        </h3>
        <p className={classes.fact}>
          <Trans>Tone {tiled.skinTone}</Trans>
        </p>
        <p className={classes.note}>{tiled.healedDays === null ? <Trans>Not healed yet</Trans> : note}</p>
      </div>
    </article>
  );
}
