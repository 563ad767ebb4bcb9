import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import type { CaseCompare_PortfolioCaseFragment } from '../../../gql/graphql.ts';
import { VisuallyHidden } from '../../../ui/layout/VisuallyHidden.tsx';
import { ComparabilityNotice } from './ComparabilityNotice.tsx';
import { ComparedPhotos } from './ComparedPhotos.tsx';
import classes from './ComparePanel.module.css';
import type { CompareState } from './compareState.ts';
import { CompareTools } from './CompareTools.tsx';
import { PhotoConditions } from './PhotoConditions.tsx';
import { photoName } from './photoWords.ts';
import { photosOfView } from './stagePhotos.ts';
import { StageThumbs } from './StageThumbs.tsx';
import { useCompare } from './useCompare.ts';
import { ViewPicker } from './ViewPicker.tsx';

/** Most readers never open it, so its window is fetched when they do. */
const CompareFullScreen = lazy(async () => ({
  default: (await import('../../../ui/compare/CompareFullScreen.tsx')).CompareFullScreen,
}));

interface Props {
  data: CaseCompare_PortfolioCaseFragment;
  start: CompareState;
}

/** Thumbs, the comparison, the views, and under it what may mislead. */
export function ComparePanel({ data, start }: Props) {
  const { t, i18n } = useLingui();
  const comparing = useCompare(data, start);
  const { state, choose, isFullScreen, setIsFullScreen, wasFullScreen } = comparing;
  const photos = photosOfView(data.photos, state.view);
  const left = photos.find((photo) => photo.id === state.leftId);
  const right = photos.find((photo) => photo.id === state.rightId);
  if (!left || !right) return null;

  const leftName = photoName(i18n, left);
  const rightName = photoName(i18n, right);
  const compared = <ComparedPhotos left={left} right={right} stage={data.stage} comparing={comparing} />;

  return (
    <section className={classes.panel} aria-label={t`Compare the photos`}>
      <StageThumbs photos={photos} state={state} onChoose={(photoId) => choose({ type: 'moment chosen', photoId })} />
      <div className={classes.stage}>
        <div className={classes.frame}>{compared}</div>
        <div className={classes.row}>
          <div className={classes.picker}>
            <ViewPicker
              photos={data.photos}
              unpublished={data.unpublishedViews}
              view={state.view}
              onChoose={(view) => choose({ type: 'view chosen', view })}
            />
          </div>
          <CompareTools comparing={comparing} onFullScreen={() => setIsFullScreen(true)} />
        </div>
        <ComparabilityNotice pairs={data.pairs} left={left} right={right} />
        <PhotoConditions left={left} right={right} />
      </div>
      <VisuallyHidden>
        <span role="status">{t`Left: ${leftName}. Right: ${rightName}.`}</span>
      </VisuallyHidden>
      {wasFullScreen && (
        <Suspense>
          <CompareFullScreen
            isOpen={isFullScreen}
            onClose={() => setIsFullScreen(false)}
            title={t`${leftName} and ${rightName}`}
            tools={<CompareTools comparing={comparing} />}
          >
            {compared}
          </CompareFullScreen>
        </Suspense>
      )}
    </section>
  );
}
