import type { I18n } from '@lingui/core';
import { plural, t } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, useFragment } from '../../../data/useFragment.ts';
import { graphql } from '../../../gql/index.ts';
import { useToday } from '../../../ui/locale/useToday.ts';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import { Photo } from '../../../ui/photo/Photo.tsx';
import { StageTimeline } from '../../../ui/timeline/StageTimeline.tsx';
import { timelineSizes } from '../../../ui/timeline/timelineSizes.ts';
import { StageTimelineFrame } from '../../../ui/timeline/StageTimelineFrame.tsx';
import { viewWords } from '../../../ui/words/vocabulary.ts';
import type { CasePhoto } from './casePhoto.ts';
import classes from './CaseSection.module.css';
import { elapsedSentence, photoAlt, photoName } from './photoWords.ts';
import { photosOfView, publishedViews } from './stagePhotos.ts';
import { type Missing, timelineSlots } from './timelineSlots.ts';

const fragment = graphql(`
  fragment HealedTimeline_portfolioCase on PortfolioCase {
    id
    stage
    sessions {
      number
      heldOn
    }
    photos {
      ...CasePhotoParts @unmask
    }
  }
`);

interface Props {
  portfolioCase: FragmentType<typeof fragment>;
}

/** From the first visit to the newest healed photograph; a photograph that is not there keeps its place. */
export function HealedTimeline({ portfolioCase }: Props) {
  const { t: translate, i18n } = useLingui();
  const formats = useFormats();
  const today = useToday();
  const data = useFragment(fragment, portfolioCase);
  const view = publishedViews(data.photos)[0];
  if (!view) return null;

  const photos = photosOfView(data.photos, view);
  const slots = timelineSlots({ photos, others: data.photos, sessions: data.sessions, today });
  const viewWord = i18n._(viewWords[view]);

  return (
    <section>
      <div className={classes.head}>
        <h2 className="d2">
          <Trans>From first visit to healed</Trans>
        </h2>
        <p className="small third">
          <Trans>{viewWord} view. Equal frames, nothing retouched.</Trans>
        </p>
      </div>
      <StageTimeline label={translate`Photos in the order they were taken`}>
        {slots.map((slot) =>
          slot.photo ? (
            <StageTimelineFrame
              key={slot.key}
              progress={slot.progress}
              photo={
                <Photo
                  picture={slot.photo.picture}
                  alt={photoAlt(i18n, slot.photo, data.stage)}
                  sizes={timelineSizes(slots.length)}
                />
              }
              label={photoName(i18n, slot.photo)}
              date={formats.day(slot.photo.takenOn)}
              note={slot.photo.view === view ? noteOf(slot.photo) : otherSide(slot.photo, i18n)}
            />
          ) : (
            <StageTimelineFrame
              key={slot.key}
              progress={slot.progress}
              missingWords={missingWords(slot.missing)}
              label={missingLabel(slot.missing)}
            />
          ),
        )}
      </StageTimeline>
    </section>
  );
}

function otherSide(photo: CasePhoto, i18n: I18n) {
  const side = i18n._(viewWords[photo.view]).toLowerCase();
  const note = noteOf(photo);
  return t`Other view, ${side}. ${note}`;
}

function noteOf(photo: CasePhoto) {
  if (photo.phase === 'AFTER_SESSION' && photo.daysSinceSession === 0)
    return t`Same day. Redness is normal, and it heals lighter`;
  return elapsedSentence(photo);
}

function missingLabel(missing: Missing) {
  if (missing.kind === 'BEFORE') return t`Before`;
  if (missing.kind === 'AFTER_SESSION') return t`After S${missing.number}`;
  return t`Healed ${missing.months} mo`;
}

function missingWords(missing: Missing) {
  if (missing.kind === 'BEFORE') return t`No photo before treatment`;
  if (missing.kind === 'AFTER_SESSION') return t`No photo after session ${missing.number}`;
  if (missing.inDays === undefined) return t`No ${missing.months} month photo`;
  return plural(missing.inDays, { one: 'Not due yet: in # day', other: 'Not due yet: in # days' });
}
