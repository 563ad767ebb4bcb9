import { Trans, useLingui } from '@lingui/react/macro';
import type { PhotoView } from '@stipple/contract';
import { Link } from '@tanstack/react-router';
import { useLatestAnswer } from '../../data/useLatestAnswer.ts';
import { LoadFailure } from '../../ui/feedback/LoadFailure.tsx';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { Photo } from '../../ui/photo/Photo.tsx';
import { Seal } from '../../ui/seal/Seal.tsx';
import { StageTimeline } from '../../ui/timeline/StageTimeline.tsx';
import { StageTimelineFrame } from '../../ui/timeline/StageTimelineFrame.tsx';
import { timelineSizes } from '../../ui/timeline/timelineSizes.ts';
import { isSealed } from '../../ui/words/badgeLevels.ts';
import { photoLabel } from '../../ui/words/photoLabel.ts';
import { stageWords, viewWords } from '../../ui/words/vocabulary.ts';
import classes from './HeroCase.module.css';
import { heroMoments } from './heroMoments.ts';
import { heroStagesQuery } from './heroQueries.ts';
import { HeroSkeleton } from './HeroSkeleton.tsx';

interface Props {
  caseId: string;
  /** The view the case is shown by in lists. */
  view: PhotoView;
}

/** One view of one case at up to five moments, each with its day. */
export function HeroStages({ caseId, view }: Props) {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const { data, hasFailed, retry } = useLatestAnswer(heroStagesQuery, { id: caseId });
  const shown = data?.portfolioCase;

  if (hasFailed) return <LoadFailure title={t`The case could not be loaded`} onRetry={retry} />;
  if (!shown) return <HeroSkeleton />;
  const moments = heroMoments(shown.photos, view);
  return (
    <>
      <StageTimeline label={t`From before to healed`}>
        {moments.map((photo) => {
          const label = i18n._(photoLabel({ ...photo, days: photo.daysSinceSession }));
          return (
            <StageTimelineFrame
              key={photo.id}
              progress={progressAt(photo, shown.sessionCount)}
              label={label}
              date={formats.day(photo.takenOn)}
              photo={
                <Photo
                  picture={photo.picture}
                  alt={`${i18n._(viewWords[photo.view])}, ${label}, ${i18n._(stageWords[shown.stage])}`}
                  sizes={timelineSizes(moments.length)}
                  isPriority={photo.phase === 'BEFORE'}
                  loading="eager"
                />
              }
            />
          );
        })}
      </StageTimeline>
      <p className={classes.caption}>
        <span>
          {isSealed(shown.badge) && <Seal label={t`Confirmed by the client`} />}{' '}
          <Trans>
            Case {shown.reference}, {shown.technician.name}, {shown.clinic.name}.
          </Trans>{' '}
          {shown.checkedOn && <Trans>Checked {formats.day(shown.checkedOn)}.</Trans>}
        </span>
        <Link to="/cases/$caseId" params={{ caseId: shown.id }} className={classes.open}>
          <Trans>Open this case</Trans>
        </Link>
      </p>
    </>
  );
}

/** How much of the planned density is in: nothing before, all of it when the last session is done. */
function progressAt({ phase, sessionNumber }: { phase: string; sessionNumber: number | null }, sessionCount: number) {
  if (phase === 'BEFORE') return 0;
  if (phase === 'HEALED') return 1;
  return (sessionNumber ?? 1) / Math.max(1, sessionCount);
}
