import { Trans, useLingui } from '@lingui/react/macro';
import { VisuallyHidden } from '../../../ui/layout/VisuallyHidden.tsx';
import { Photo } from '../../../ui/photo/Photo.tsx';
import type { CasePhoto } from './casePhoto.ts';
import type { CompareState } from './compareState.ts';
import { photoName } from './photoWords.ts';
import classes from './StageThumbs.module.css';

interface Props {
  photos: readonly CasePhoto[];
  state: CompareState;
  onChoose: (photoId: string) => void;
}

/** Every moment of this view. The first one tapped goes left, the second right. */
export function StageThumbs({ photos, state, onChoose }: Props) {
  const { t, i18n } = useLingui();
  const side = state.nextSide === 'LEFT' ? t`left` : t`right`;

  return (
    <div className={classes.thumbs} role="group" aria-label={t`Moments. The next one chosen goes ${side}`}>
      {photos.map((photo) => (
        <button
          key={photo.id}
          type="button"
          className={classes.thumb}
          aria-pressed={photo.id === state.leftId || photo.id === state.rightId}
          onClick={() => onChoose(photo.id)}
        >
          <span className={classes.picture}>
            <Photo picture={photo.picture} alt="" sizes="94px" ratio="9 / 10" />
          </span>
          <span className={classes.name}>
            {photoName(i18n, photo)}
            <VisuallyHidden>
              {photo.id === state.leftId && <Trans>, shown left</Trans>}
              {photo.id === state.rightId && <Trans>, shown right</Trans>}
            </VisuallyHidden>
          </span>
        </button>
      ))}
    </div>
  );
}
