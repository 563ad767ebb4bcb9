import { useLingui } from '@lingui/react/macro';
import type { PhotoView } from '@stipple/contract';
import { viewWords } from '../../../ui/words/vocabulary.ts';
import { publishedViews, type StagePhoto } from './stagePhotos.ts';
import classes from './ViewPicker.module.css';

interface Props {
  photos: readonly StagePhoto[];
  /** On file, but not chosen for publication by the client. */
  unpublished: readonly PhotoView[];
  view: PhotoView;
  onChoose: (view: PhotoView) => void;
}

/** The sides of the head. Those on file but not public stay visible and can't be chosen. */
export function ViewPicker({ photos, unpublished, view, onChoose }: Props) {
  const { t, i18n } = useLingui();
  const published = publishedViews(photos);
  const views = [...published, ...unpublished.filter((each) => !published.includes(each))];

  return (
    <div className={classes.views} role="group" aria-label={t`View`}>
      {views.map((each) => {
        const isPublic = published.includes(each);
        const word = i18n._(viewWords[each]);
        return (
          <button
            key={each}
            type="button"
            className={classes.view}
            aria-pressed={each === view}
            disabled={!isPublic}
            title={isPublic ? undefined : t`On file, not public`}
            aria-label={isPublic ? undefined : t`${word}, on file, not public`}
            onClick={() => onChoose(each)}
          >
            {word}
          </button>
        );
      })}
    </div>
  );
}
