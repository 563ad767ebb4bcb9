import { lockListing } from '../features/credential/technician-listing.service.ts';
import { projectClinic } from '../features/directory/project-clinic.service.ts';
import { projectTechnician } from '../features/directory/project-technician.service.ts';
import { Photo } from '../features/photo/photo.entity.ts';
import { projectPortfolioCase } from '../features/portfolio/project-portfolio-case.service.ts';
import { lockPublication } from '../features/portfolio/publication-lock.service.ts';
import type { Clock } from '../platform/clock.ts';
import type { ServiceContext } from '../platform/graphql/request-context.ts';
import type { Log } from '../platform/http/log.ts';
import type { PhotoLibrary } from '../platform/photo/photo-library.ts';
import type { Scopes } from '../platform/tenancy/scopes.ts';

type Em = ServiceContext['em'];

export interface DevelopParts {
  readonly library: PhotoLibrary;
  readonly scopes: Scopes;
  readonly clock: Clock;
  readonly log: Log;
}

interface Undeveloped {
  id: string;
  clinicId: string;
  storageKey: string;
  courseId: string | null;
}

/** Makes what visitors see of kept photographs, in the background and one batch after another. */
export interface PhotoDevelopment {
  /** Looks for work now; harmless when there is none. */
  wake(): void;
  /** Ends after the batch under way. */
  stop(): Promise<void>;
}

const BATCH = 8;

/**
 * Works from what the table says is missing, so that a crash loses nothing. A photograph that cannot be developed is
 * logged and left out until the next start.
 */
export function developPhotos(parts: DevelopParts): PhotoDevelopment {
  const failed = new Set<string>();
  let isStopped = false;
  let isAsked = false;
  let running: Promise<void> | undefined;

  const work = async () => {
    while (isAsked && !isStopped) {
      isAsked = false;
      while (!isStopped && (await developBatch(parts, failed))) continue;
    }
  };
  const wake = () => {
    isAsked = true;
    running ??= work()
      .catch((error: unknown) => parts.log.error({ err: error }, 'developing photographs'))
      .finally(() => {
        running = undefined;
      });
  };
  return {
    wake,
    async stop() {
      isStopped = true;
      await running;
    },
  };
}

/** Answers whether there may be more. */
async function developBatch({ library, scopes, clock, log }: DevelopParts, failed: Set<string>): Promise<boolean> {
  const found = await scopes.asJob('find photographs to develop', (em) => findUndeveloped(em, failed));
  const done = await Promise.all(
    found.map(async (photo) => {
      try {
        const variants = await library.develop(photo.storageKey);
        return { photo, variants };
      } catch (error) {
        failed.add(photo.id);
        log.error({ err: error, photoId: photo.id }, 'a photograph could not be developed');
        return undefined;
      }
    }),
  );
  const ready = done.filter((one) => one !== undefined);
  for (const [clinicId, ofClinic] of Map.groupBy(ready, ({ photo }) => photo.clinicId)) {
    const deleted = await scopes.asJob('show developed photographs', (em) => show(em, ofClinic, clock.now()), {
      clinicId,
    });
    for (const { storageKey } of deleted) await library.discard(storageKey);
  }
  return found.length > 0;
}

/** Portraits and rooms first: they are few and on every page. */
const findUndeveloped = (em: Em, failed: ReadonlySet<string>): Promise<Undeveloped[]> =>
  em.execute<Undeveloped[]>(
    `select id, clinic_id "clinicId", storage_key "storageKey", course_id "courseId" from photo
    where widths = '{}' and not id = any(?::uuid[])
    order by (purpose in ('PORTRAIT', 'ROOM')) desc, course_id desc nulls last, id limit ${BATCH}`,
    [`{${[...failed].join(',')}}`],
  );

interface Developed {
  photo: Undeveloped;
  variants: { width: number; format: string }[];
}

/** Answers the photographs that were deleted while they were developed. */
async function show(em: Em, developed: readonly Developed[], now: Date): Promise<Undeveloped[]> {
  const deleted: Undeveloped[] = [];
  for (const { photo, variants } of developed) {
    const widths = [...new Set(variants.map(({ width }) => width))].toSorted((a, b) => a - b);
    const formats = [...new Set(variants.map(({ format }) => format))];
    if ((await em.nativeUpdate(Photo, { id: photo.id }, { widths, formats })) === 0) deleted.push(photo);
  }
  await showWhereverUsed(em, developed, now);
  return deleted;
}

async function showWhereverUsed(em: Em, developed: readonly Developed[], now: Date): Promise<void> {
  const ids = `{${developed.map(({ photo }) => photo.id).join(',')}}`;
  const [cases, technicians, clinics] = [
    await rowsOf<{ id: string; courseId: string; technicianId: string }>(
      em,
      `select distinct c.id, c.course_id "courseId", c.technician_id "technicianId" from portfolio_case c join photo f
      on (f.clinic_id, f.course_id) = (c.clinic_id, c.course_id) where f.id = any(?::uuid[])`,
      ids,
    ),
    await rowsOf<{ id: string }>(em, 'select id from technician where portrait_photo_id = any(?::uuid[])', ids),
    await rowsOf<{ id: string }>(em, 'select id from clinic where picture_photo_id = any(?::uuid[])', ids),
  ];
  await lockAll(
    em,
    cases.map(({ courseId }) => courseId),
    [...cases.map(({ technicianId }) => technicianId), ...technicians.map(({ id }) => id)],
  );
  for (const { id } of cases) await projectPortfolioCase(em, id, now);
  for (const { id } of technicians) await projectTechnician(em, id, now);
  for (const { id } of clinics) await projectClinic(em, id, now);
}

/** A batch shows many at once: in this order it never waits in a circle with somebody who publishes one of them. */
async function lockAll(em: Em, courseIds: readonly string[], technicianIds: readonly string[]): Promise<void> {
  for (const id of [...new Set(courseIds)].toSorted()) await lockPublication(em, id);
  for (const id of [...new Set(technicianIds)].toSorted()) await lockListing(em, id);
}

const rowsOf = <Row extends object>(em: Em, text: string, photoIds: string): Promise<Row[]> =>
  em.execute<Row[]>(text, [photoIds]);
