import type { I18n } from '@lingui/core';
import { plural, t } from '@lingui/core/macro';
import type { Stage } from '@stipple/contract';
import type { Formats } from '../../../ui/locale/formats.ts';
import { photoLabel } from '../../../ui/words/photoLabel.ts';
import { stageWords, viewWords } from '../../../ui/words/vocabulary.ts';
import type { StagePhoto } from './stagePhotos.ts';

/** "Before", "After S2", "Healed 12 mo". */
export function photoName(i18n: I18n, photo: StagePhoto) {
  return i18n._(photoLabel({ phase: photo.phase, sessionNumber: photo.sessionNumber, days: photo.daysSinceSession }));
}

/** "Crown, healed 12 mo, Norwood V": what a photograph shows, for who can't see it. */
export function photoAlt(i18n: I18n, photo: StagePhoto, stage: Stage) {
  return `${i18n._(viewWords[photo.view])}, ${photoName(i18n, photo).toLowerCase()}, ${i18n._(stageWords[stage])}`;
}

/** The exact day, and where it counts the days since the session before: "6 Jul 2025, day 388". */
export function photoDay(formats: Formats, photo: StagePhoto) {
  const day = formats.day(photo.takenOn);
  const days = photo.daysSinceSession;
  if (photo.phase === 'BEFORE' || days === null) return day;
  return days === 0 ? t`${day}, same day` : t`${day}, day ${days}`;
}

/** How long after treatment a photograph was taken, in full. */
export function elapsedSentence({ phase, daysSinceSession }: StagePhoto) {
  if (phase === 'BEFORE' || daysSinceSession === null) return t`Before the first session`;
  if (daysSinceSession === 0) return t`On the day of the session`;
  return plural(daysSinceSession, { one: '# day after the session', other: '# days after the session' });
}
