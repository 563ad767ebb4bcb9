import type { Badge } from '@stipple/contract';
import { badgeOf, photoMoment } from '@stipple/contract';
import { dayIn } from '../../platform/clock.ts';
import { ActionNotAllowed } from '../../platform/graphql/action-not-allowed.ts';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { actAsJob } from '../../platform/tenancy/act-as-job.ts';
import { readTechnicianStanding } from '../credential/technician-listing.service.ts';
import { retirePublicPhotos } from '../photo/public-photo.service.ts';
import { canPublishPortfolioCase } from './portfolio-case.access.ts';
import { PortfolioCase } from './portfolio-case.entity.ts';
import { readCaseFacts, readPhotoFacts, readSessionFacts, type CaseFacts } from './portfolio-case-facts.read.ts';
import { pairsOf, placePhotos, publishedOf } from './portfolio-case-page.ts';
import { PapersLacking, PhotoConsentMissing, PhotosMissing, PortfolioCaseNotFound } from './portfolio-case.problems.ts';
import { projectPortfolioCase } from './project-portfolio-case.service.ts';
import { lockPublication } from './publication-lock.service.ts';
import { Publication } from './publication.entity.ts';

type Em = ServiceContext['em'];

/** A case as its clinic sees it, published or not. */
export interface ClinicCase {
  id: string;
  reference: string;
  isPublished: boolean;
  technicianId: string;
}

/** Makes a case public, if the client agreed, the technician's papers count today and there is a pair to show. */
export async function publishPortfolioCase({ em, viewer, clock }: ServiceContext, id: string): Promise<ClinicCase> {
  const known = await loadCase(em, id);
  if (!canPublishPortfolioCase(viewer, known)) throw new ActionNotAllowed();
  return makePublic(em, known, clock.now());
}

/** Publishes on the system's behalf, under the same rules: what the demo world and imports use. */
export async function publishAsJob(em: Em, id: string, now: Date): Promise<void> {
  await makePublic(em, await loadCase(em, id), now);
}

/** Asks all again once nobody else can change the answer: somebody may have published or withdrawn it meanwhile. */
async function makePublic(em: Em, known: CaseFacts, now: Date): Promise<ClinicCase> {
  await lockPublication(em, known.courseId);
  const facts = await loadCase(em, known.id);
  await assertPublishable(em, facts, now);
  if (facts.publicationId === null) await createPublication(em, facts, now);
  await projectPortfolioCase(em, facts.id, now);
  return { ...facts, isPublished: true };
}

async function createPublication(em: Em, facts: CaseFacts, now: Date): Promise<void> {
  await retirePublicPhotos(em, facts.id, now);
  em.create(Publication, {
    portfolioCase: em.getReference(PortfolioCase, [facts.clinicId, facts.id]),
    accountId: facts.accountId,
    publishedAt: now,
  });
  await em.flush();
}

/** Why a case cannot be published now; nothing is thrown when it can. */
export async function assertPublishable(em: Em, facts: CaseFacts, now: Date): Promise<void> {
  if (!(await hasGalleryConsent(em, facts.courseId))) throw new PhotoConsentMissing();
  const standing = await readTechnicianStanding(em, facts.technicianId, now);
  if (!standing.canBeListed) throw new PapersLacking(standing.lacking);
  const sessions = await readSessionFacts(em, facts.courseId);
  const photos = placePhotos(await readPhotoFacts(em, facts.courseId), sessions);
  if (pairsOf(facts, publishedOf(facts, photos)).length === 0) throw new PhotosMissing();
}

async function hasGalleryConsent(em: Em, courseId: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select 1 from consent where course_id = ? and purpose = 'PUBLICATION' and channel = 'PLATFORM_GALLERY'
      and withdrawn_at is null limit 1`,
    [courseId],
  );
  return rows.length > 0;
}

/** Takes a case down: card, page and picture addresses end in this transaction. The clinical record stays. */
export async function withdrawPortfolioCase({ em, viewer }: ServiceContext, id: string): Promise<ClinicCase> {
  const facts = await loadCase(em, id);
  if (!canPublishPortfolioCase(viewer, facts)) throw new ActionNotAllowed();
  await lockPublication(em, facts.courseId);
  await em.execute('delete from publication where portfolio_case_id = ?', [facts.id]);
  return { ...facts, isPublished: false };
}

/** The client's word "this is me, nothing was changed". Only their own published case; others do not exist. */
export async function confirmPortfolioCase(
  { em, viewer, clock }: ServiceContext,
  id: string,
): Promise<{ confirmedOn: string; badge: Badge }> {
  const [found] = await em.execute<{ clinicId: string; courseId: string }[]>(
    `select clinic_id "clinicId", course_id "courseId" from portfolio_case where id = ? and account_id = ?`,
    [id, viewer.kind === 'client' ? viewer.accountId : null],
  );
  if (!found) throw new PortfolioCaseNotFound();
  await lockPublication(em, found.courseId);
  if (!(await isPublished(em, id))) throw new PortfolioCaseNotFound();
  const now = clock.now();
  return actAsJob(em, { reason: "a client's confirmation", clinicId: found.clinicId }, async () => {
    const confirmedOn = dayIn(await timeZoneOf(em, found.courseId), now);
    await em.execute('update portfolio_case set client_confirmed_on = ? where id = ?', [confirmedOn, id]);
    await projectPortfolioCase(em, id, now);
    return { confirmedOn, badge: await badgeNow(em, found.courseId, confirmedOn) };
  });
}

async function isPublished(em: Em, id: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>('select 1 from publication where portfolio_case_id = ?', [id]);
  return rows.length > 0;
}

async function timeZoneOf(em: Em, courseId: string): Promise<string> {
  const [row] = await em.execute<{ timeZone: string }[]>(
    `select o.time_zone "timeZone" from course k
    join location o on (o.clinic_id, o.id) = (k.clinic_id, k.location_id) where k.id = ?`,
    [courseId],
  );
  return row?.timeZone ?? 'UTC';
}

async function badgeNow(em: Em, courseId: string, clientConfirmedOn: string): Promise<Badge> {
  const sessions = await readSessionFacts(em, courseId);
  const photos = await readPhotoFacts(em, courseId);
  return badgeOf({
    sessionCount: sessions.length,
    signedSessionCount: sessions.filter((session) => session.signedAt !== null).length,
    clientConfirmedOn,
    healedOn: photos.filter((photo) => photoMoment(photo, sessions).phase === 'HEALED').map((photo) => photo.takenOn),
  });
}

async function loadCase(em: Em, id: string): Promise<CaseFacts & { isPublished: boolean }> {
  const facts = await readCaseFacts(em, id);
  if (!facts) throw new PortfolioCaseNotFound();
  return { ...facts, isPublished: facts.publicationId !== null };
}
