import { t } from '@lingui/core/macro';
import { type Badge, BADGES } from '@stipple/contract';

/** One step of the evidence behind a case: what it proves, and where its proof ends. */
export interface BadgeLevel {
  badge: Badge;
  name: string;
  proves: string;
  doesNotProve: string;
}

/** The four levels, each containing the ones before. */
export function badgeLevels(): BadgeLevel[] {
  return [
    {
      badge: 'UPLOADED',
      name: t`Uploaded`,
      proves: t`The clinic sent these files. Their camera data was read once and removed, and nothing was changed here but size and place.`,
      doesNotProve: t`Who is in the picture, when it was taken, or whose work it is.`,
    },
    {
      badge: 'BOUND',
      name: t`Bound to sessions`,
      proves: t`Each photo belongs to a recorded course of treatment, so sessions, hours and days since treatment are counted from signed records. Nobody can type them.`,
      doesNotProve: t`That the records are true. The clinic wrote them.`,
    },
    {
      badge: 'CLIENT_CONFIRMED',
      name: t`Confirmed by the client`,
      proves: t`The client signed in and said: this is me, nothing was changed.`,
      doesNotProve: t`The client’s name or papers. We do not ask for an identity document.`,
    },
    {
      badge: 'HEALED_CONFIRMED',
      name: t`Healed, confirmed by the client`,
      proves: t`The client confirmed a photo taken 28 days or more after the last session, when the skin has healed.`,
      doesNotProve: t`How it will look in later years, or on your scalp.`,
    },
  ];
}

/** How many of the four levels a case has reached. */
export const reachedLevels = (badge: Badge) => BADGES.indexOf(badge) + 1;

/** A seal is for cases that the client stands behind. */
export const isSealed = (badge: Badge) => badge === 'CLIENT_CONFIRMED' || badge === 'HEALED_CONFIRMED';
