import {
  type ConsentChannel,
  type ConsentPurpose,
  type ConsentWording,
  consentWordingOf,
  daysBetween,
  HEALED_FROM_DAY,
} from '@stipple/contract';
import { dayIn } from '../../platform/clock.ts';
import { badInput } from '../../platform/graphql/bad-input.ts';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { actAsJob } from '../../platform/tenancy/act-as-job.ts';
import { asClientOf } from '../../platform/tenancy/step-in.ts';
import { Client } from '../client/client.entity.ts';
import { Course } from '../course/course.entity.ts';
import { lockPublication } from '../portfolio/publication-lock.service.ts';
import { ConsentNotFound, CourseNotFound, NotHealedYet } from './consent.problems.ts';
import { Consent } from './consent.entity.ts';
import { takeDownPublications } from './take-down.service.ts';

type Em = ServiceContext['em'];

interface ConsentGiven {
  courseId: string;
  purpose: ConsentPurpose;
  channel: ConsentChannel;
  wordingVersion: string;
  signedName: string;
}

interface OwnCourse {
  id: string;
  clinicId: string;
  clientId: string;
  accountId: string;
}

/** Signs one purpose on one channel of an own treatment. Signing the same words again changes nothing. */
export async function giveConsent({ em, viewer, clock }: ServiceContext, given: ConsentGiven): Promise<Consent> {
  const wording = wordingOf(given);
  const course = await loadOwnCourse(em, { id: given.courseId, accountId: accountOf(viewer) });
  const now = clock.now();
  if (given.purpose === 'PUBLICATION') await assertHealed(em, course, now);
  return (await findStanding(em, course, wording)) ?? sign(em, course, { ...given, wording, now });
}

/**
 * Takes a consent back, with every other signature for the same purpose and channel of the treatment. Without consent to
 * the gallery its public page, card and picture addresses end in this transaction. Taking back twice changes nothing.
 */
export async function withdrawConsent(
  { em, viewer, clock }: ServiceContext,
  id: string,
): Promise<{ consent: Consent; withdrawnReferences: string[] }> {
  const consent = await em.findOne(Consent, { id, accountId: accountOf(viewer) });
  if (!consent) throw new ConsentNotFound();
  if (consent.withdrawnAt !== null) return { consent, withdrawnReferences: [] };

  const now = clock.now();
  const clinicId = consent.clinic.id;
  await lockPublication(em, consent.course.id);
  await asClientOf(em, clinicId, (inner) =>
    inner.nativeUpdate(
      Consent,
      { course: consent.course, purpose: consent.purpose, channel: consent.channel, withdrawnAt: null },
      { withdrawnAt: now },
    ),
  );
  await em.refresh(consent);
  const isGallery = consent.purpose === 'PUBLICATION' && consent.channel === 'PLATFORM_GALLERY';
  const withdrawnReferences = isGallery
    ? await takeDownPublications(em, { clinicId, courseId: consent.course.id, now })
    : [];
  return { consent, withdrawnReferences };
}

function wordingOf({ purpose, channel, wordingVersion }: ConsentGiven): ConsentWording {
  const wording = consentWordingOf({ purpose, channel, version: wordingVersion });
  if (wording) return wording;
  throw badInput({
    path: 'input.wordingVersion',
    message: 'no words of this version are signed for this purpose on this channel; show the current ones.',
  });
}

/** The account of the client who asks. Throws for everybody else: nobody signs for another. */
export function accountOf(viewer: ServiceContext['viewer']): string {
  if (viewer.kind !== 'client') throw new Error('Only a client reads and signs their own record.');
  return viewer.accountId;
}

async function loadOwnCourse(em: Em, { id, accountId }: { id: string; accountId: string }): Promise<OwnCourse> {
  const [course] = await em.execute<OwnCourse[]>(
    `select id, clinic_id "clinicId", client_id "clientId", account_id "accountId" from course
    where id = ? and account_id = ?`,
    [id, accountId],
  );
  if (!course) throw new CourseNotFound();
  return course;
}

/** Days are counted on the calendar of the place of treatment. Without a signed session nothing can have healed. */
async function assertHealed(em: Em, { id, clinicId }: OwnCourse, now: Date): Promise<void> {
  const [last] = await actAsJob(em, { reason: 'days since the last session', clinicId }, () =>
    em.execute<{ heldOn: string | null; timeZone: string }[]>(
      `select (select max(held_on)::text from session s where s.course_id = k.id and s.signed_at is not null) "heldOn",
        o.time_zone "timeZone"
      from course k join location o on (o.clinic_id, o.id) = (k.clinic_id, k.location_id) where k.id = ?`,
      [id],
    ),
  );
  if (!last?.heldOn) throw new NotHealedYet(HEALED_FROM_DAY);
  const days = daysBetween(last.heldOn, dayIn(last.timeZone, now));
  if (days < HEALED_FROM_DAY) throw new NotHealedYet(HEALED_FROM_DAY - days);
}

const findStanding = (em: Em, { id }: OwnCourse, { purpose, channel, version }: ConsentWording) =>
  em.findOne(Consent, { course: { id }, purpose, channel, wordingVersion: version, withdrawnAt: null });

interface Signature {
  signedName: string;
  wording: ConsentWording;
  now: Date;
}

const sign = (em: Em, course: OwnCourse, { signedName, wording, now }: Signature): Promise<Consent> =>
  asClientOf(em, course.clinicId, async (inner) =>
    inner.create(Consent, {
      accountId: course.accountId,
      client: inner.getReference(Client, [course.clinicId, course.clientId]),
      course: inner.getReference(Course, [course.clinicId, course.id]),
      purpose: wording.purpose,
      channel: wording.channel,
      wordingVersion: wording.version,
      wordingText: wording.text,
      signedName: signedName.trim(),
      givenAt: now,
    }),
  );
