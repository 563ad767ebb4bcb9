import {
  ageBandOn,
  badgeOf,
  comparePhotos,
  daysBetween,
  photoMoment,
  type PhotoMoment,
  type PhotoView,
} from '@stipple/contract';
import { initialsOf } from '../../platform/initials.ts';
import { type Picture, pictureAt, publicAddress } from '../photo/picture.service.ts';
import type { CaseFacts, PhotoFacts, SessionFacts } from './portfolio-case-facts.read.ts';

const MINUTE = 60_000;
const MINUTES_A_DAY = 24 * 60;

/** A photograph of a case with what its place in the course makes of it. */
export interface PlacedPhoto extends PhotoFacts {
  moment: PhotoMoment;
  /** Since the end of the session before it, when that was less than a day ago. */
  minutesAfterSession: number | null;
}

export const placePhotos = (photos: readonly PhotoFacts[], sessions: readonly SessionFacts[]): PlacedPhoto[] =>
  photos.map((photo) => ({
    ...photo,
    moment: photoMoment(photo, sessions),
    minutesAfterSession: minutesAfterSession(photo, sessions),
  }));

function minutesAfterSession({ takenAt }: PhotoFacts, sessions: readonly SessionFacts[]): number | null {
  const begun = sessions.filter(({ startsAt }) => startsAt <= takenAt);
  const latest = begun.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime()).at(-1);
  const minutes = latest ? Math.round((takenAt.getTime() - latest.endsAt.getTime()) / MINUTE) : -1;
  return minutes >= 0 && minutes < MINUTES_A_DAY ? minutes : null;
}

/** The photographs the client chose to show. */
export const publishedOf = (facts: CaseFacts, photos: readonly PlacedPhoto[]): PlacedPhoto[] =>
  photos.filter((photo) => facts.views.includes(photo.view));

/** Before, and the newest healed photograph of a view, or its newest of all; undefined when one of the two is missing. */
export function pairOf(photos: readonly PlacedPhoto[], view: PhotoView) {
  const ofView = photos.filter((photo) => photo.view === view);
  const before = ofView.findLast((photo) => photo.moment.phase === 'BEFORE');
  const latest =
    ofView.findLast((photo) => photo.moment.phase === 'HEALED') ??
    ofView.findLast((photo) => photo.moment.phase === 'AFTER_SESSION');
  return before && latest ? { view, before, latest } : undefined;
}

export const pairsOf = (facts: CaseFacts, photos: readonly PlacedPhoto[]) =>
  facts.views.flatMap((view) => pairOf(photos, view) ?? []);

/** What both the card and the page say of a case. */
export function summaryOf(facts: CaseFacts, sessions: readonly SessionFacts[], photos: readonly PlacedPhoto[]) {
  const healed = photos.filter((photo) => photo.moment.phase === 'HEALED');
  const firstDay = sessions[0]?.heldOn;
  return {
    id: facts.id,
    reference: facts.reference,
    stage: facts.stage,
    goal: facts.goal,
    skinTone: facts.skinTone,
    scar: facts.scar,
    hairColour: facts.hairColour,
    hairLength: facts.hairLength,
    ageBand: facts.bornOn && firstDay ? ageBandOn(facts.bornOn, firstDay) : null,
    sessionCount: sessions.length,
    healedDays: healed.at(-1)?.moment.daysSinceSession ?? null,
    badge: badgeOf({
      sessionCount: sessions.length,
      signedSessionCount: sessions.filter((session) => session.signedAt !== null).length,
      clientConfirmedOn: facts.clientConfirmedOn,
      healedOn: healed.map((photo) => photo.takenOn),
    }),
    price: facts.paidCents === null ? null : { amountCents: facts.paidCents, currency: facts.currency },
    city: facts.city,
    checkedOn: facts.checkedOn,
  };
}

/** The sessions as the page tells them. */
export const sessionsOf = (sessions: readonly SessionFacts[]) =>
  sessions.map((session, index) => {
    const previous = sessions[index - 1];
    return {
      number: session.number,
      heldOn: session.heldOn,
      durationMinutes: Math.round((session.endsAt.getTime() - session.startsAt.getTime()) / MINUTE),
      daysSincePrevious: previous ? daysBetween(previous.heldOn, session.heldOn) : null,
      zones: session.zones,
    };
  });

/** The page of a case as JSON, without what changes from day to day (the technician's standing and counts). */
export function pageOf(
  facts: CaseFacts,
  sessions: readonly SessionFacts[],
  photos: readonly PlacedPhoto[],
  tokens: ReadonlyMap<string, string>,
) {
  const shown = publishedOf(facts, photos);
  const told = sessionsOf(sessions);
  const onFile = [...new Set(photos.map((photo) => photo.view))];
  return {
    ...summaryOf(facts, sessions, shown),
    sex: facts.sex,
    technique: facts.technique,
    sessions: told,
    totalMinutes: told.reduce((sum, session) => sum + session.durationMinutes, 0),
    clientConfirmedOn: facts.clientConfirmedOn,
    technicianNote: facts.technicianNote,
    clientNote: facts.clientNote,
    photos: shown.map((photo) => casePhotoOf(photo, tokens)),
    pairs: pairsOf(facts, shown).map(({ view, before, latest }) => ({
      view,
      before: before.id,
      after: latest.id,
      ...comparisonOf(before, latest),
    })),
    unpublishedViews: onFile.filter((view) => !facts.views.includes(view)),
    technician: { slug: facts.technicianSlug, name: facts.technicianName, initials: initialsOf(facts.technicianName) },
    clinic: { slug: facts.clinicSlug, name: facts.clinicName, accentColour: facts.accentColour },
    publishedOn: facts.publishedOn,
  };
}

function casePhotoOf(photo: PlacedPhoto, tokens: ReadonlyMap<string, string>) {
  return {
    id: photo.id,
    view: photo.view,
    phase: photo.moment.phase,
    sessionNumber: photo.moment.sessionNumber,
    takenOn: photo.takenOn,
    daysSinceSession: photo.moment.daysSinceSession,
    light: photo.light,
    distanceMarked: photo.distanceMarked,
    shineProduct: photo.shineProduct,
    numbingWithin24Hours: photo.numbingWithin24Hours,
    hairLengthMm: photo.hairLengthMm,
    picture: pictureOf(photo, tokens),
  };
}

export const pictureOf = (photo: PlacedPhoto, tokens: ReadonlyMap<string, string>): Picture =>
  pictureAt(publicAddress(tokens.get(photo.id) ?? ''), photo);

export function comparisonOf(before: PlacedPhoto, after: PlacedPhoto) {
  return comparePhotos(
    { view: before.view, measures: before.measures },
    {
      view: after.view,
      measures: after.measures,
      minutesSinceSession: after.minutesAfterSession,
      daysSinceSession: after.moment.daysSinceSession,
    },
  );
}
