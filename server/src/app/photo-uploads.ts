import { PHOTO_LIGHTS, PHOTO_VIEWS } from '@stipple/contract';
import type { Request } from 'express';
import { z } from 'zod';
import { Course } from '../features/course/course.entity.ts';
import { awaitEnquiry, forgetArrival, noteArrival } from '../features/photo/pending-upload.service.ts';
import { canAddPhoto } from '../features/photo/photo.access.ts';
import { columnsOf, photoFolder } from '../features/photo/stored-photo.service.ts';
import { projectMeasurements } from '../features/measurement/project-measurements.service.ts';
import { fileTreatmentPhoto, type TreatmentPhoto } from '../features/photo/treatment-photo.service.ts';
import { type Clock, dayIn } from '../platform/clock.ts';
import { newId } from '../platform/database/new-id.ts';
import type { OpenContext, PublicSql, ServiceContext } from '../platform/graphql/request-context.ts';
import type { RateLimits } from '../platform/http/rate-limits.ts';
import type { PhotoLibrary } from '../platform/photo/photo-library.ts';
import type { PhotoReading } from '../platform/photo/read-photo.ts';
import { actAsJob } from '../platform/tenancy/act-as-job.ts';
import type { Scopes } from '../platform/tenancy/scopes.ts';
import type { ReceivedUpload, UploadPurpose } from '../platform/upload/upload-purpose.ts';
import { UploadRefusal } from '../platform/upload/upload-refusal.ts';

type Em = ServiceContext['em'];

export interface UploadParts {
  readonly library: PhotoLibrary;
  readonly scopes: Scopes;
  readonly publicSql: PublicSql;
  readonly openContext: OpenContext;
  readonly clock: Clock;
  readonly limits: RateLimits;
  /** Told when there is something to make variants of. */
  readonly onKept: () => void;
}

const VISITOR_UPLOADS = { name: 'visitor-uploads', points: 40, seconds: 3_600 };

const NO_TECHNICIAN = new UploadRefusal({
  status: 422,
  code: 'TechnicianNotFound',
  message: 'Nobody of this name takes enquiries now; go back to the technician’s page and start again.',
});
const NO_COURSE = { status: 404, code: 'CourseNotFound', message: 'There is no such course in this clinic.' };

/** Photographs a visitor adds to an enquiry: `?purpose=enquiry&technician=<slug>`. Answers a ticket for `sendEnquiry`. */
export function enquiryUploads(parts: UploadParts): UploadPurpose {
  const { scopes, publicSql, clock, limits, onKept } = parts;
  const clinicOf = async (request: Request): Promise<string> => {
    const { technician } = request.query;
    const [row] = await publicSql<{ clinicId: string }>({
      name: 'clinic-of-technician',
      text: `select clinic_id "clinicId" from technician_public where slug = $1 and listed_during @> $2::timestamptz`,
      values: [typeof technician === 'string' ? technician : '', clock.now()],
    });
    if (!row) throw NO_TECHNICIAN;
    return row.clinicId;
  };
  return {
    async admit(request) {
      await limits.consume(VISITOR_UPLOADS, `ip:${request.ip}`);
      await clinicOf(request);
    },
    async receive(upload) {
      const clinicId = await clinicOf(upload.request);
      const photoId = newId();
      const folder = photoFolder(clinicId, photoId);
      return keepUnlessLeft(parts, { upload, folder }, async (reading) => {
        const waiting = { photoId, clinicId, folder, columns: columnsOf(reading) };
        const ticket = await scopes.asJob('a photograph for an enquiry', (em) =>
          awaitEnquiry(em, waiting, clock.now()),
        );
        onKept();
        return { ticket, ...shapeOf(reading) };
      });
    },
  };
}

const treatmentQuery = z.object({
  course: z.uuid('give the id of a course.'),
  view: z.enum(PHOTO_VIEWS, 'name one of the seven views.'),
  takenAt: z.iso.datetime({ offset: true }).optional(),
  light: z.enum(PHOTO_LIGHTS).optional(),
  distanceMarked: z.stringbool().optional(),
  shineProduct: z.stringbool().optional(),
  numbingWithin24Hours: z.stringbool().optional(),
  hairLengthMm: z.coerce.number().min(0).max(1_000).optional(),
});

/** Treatment photographs: `?purpose=treatment&course=…&view=…`, by people of the clinic that the request names. */
export function treatmentUploads(parts: UploadParts): UploadPurpose {
  const { openContext, clock, onKept } = parts;
  const openFor = async (request: Request, course: string) => {
    const opened = await openContext(request);
    if (opened.viewer.kind !== 'member') throw new UploadRefusal(NO_COURSE);
    const found = await opened.run((em) => em.findOne(Course, { id: course }));
    if (!found || !canAddPhoto(opened.viewer, { technicianId: found.technician.id }))
      throw new UploadRefusal(NO_COURSE);
    return { opened, clinicId: opened.viewer.clinicId };
  };
  return {
    async admit(request) {
      await openFor(request, readQuery(request).course);
    },
    async receive(upload) {
      const { course, takenAt, ...said } = readQuery(upload.request);
      const { opened, clinicId } = await openFor(upload.request, course);
      const id = newId();
      const folder = photoFolder(clinicId, id);
      const given = { ...said, id, folder, courseId: course, takenAt: takenAt ? new Date(takenAt) : undefined };
      return keepUnlessLeft(parts, { upload, folder }, async (reading) => {
        const isFiled = await opened.run((em) => fileAndMeasure(em, given, { reading, now: clock.now(), clinicId }));
        if (!isFiled) throw new UploadRefusal(NO_COURSE);
        onKept();
        return { id, ...shapeOf(reading) };
      });
    },
  };
}

/** A healed photograph changes what is measured of the clinic. */
async function fileAndMeasure(
  em: Em,
  given: TreatmentPhoto,
  { clinicId, ...read }: { reading: PhotoReading; now: Date; clinicId: string },
): Promise<boolean> {
  const isFiled = await fileTreatmentPhoto(em, given, read);
  const today = dayIn('UTC', read.now);
  if (isFiled)
    await actAsJob(em, { reason: 'a photograph was filed', clinicId }, () =>
      projectMeasurements(em, { clinicId, today }),
    );
  return isFiled;
}

function readQuery(request: Request) {
  const parsed = treatmentQuery.safeParse(request.query);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new UploadRefusal({ status: 400, code: 'BAD_USER_INPUT', message: faults.join(' ') });
}

/**
 * Keeps the file and files it; when filing fails or the sender has left, nothing of it stays. It is noted before it is
 * kept, so that what a crash leaves in between is tidied up later.
 */
async function keepUnlessLeft(
  { library, scopes, clock }: UploadParts,
  { upload, folder }: { upload: ReceivedUpload; folder: string },
  file: (reading: PhotoReading) => Promise<object>,
): Promise<object> {
  const arrival = await scopes.asJob('a photograph arrives', (em) => noteArrival(em, folder, clock.now()));
  const answer = await keepAndFile({ library, upload, folder }, file);
  await scopes.asJob('a photograph has arrived', (em) => forgetArrival(em, arrival));
  return answer;
}

async function keepAndFile(
  { library, upload, folder }: { library: PhotoLibrary; upload: ReceivedUpload; folder: string },
  file: (reading: PhotoReading) => Promise<object>,
): Promise<object> {
  const reading = await library.keep(upload.path, folder);
  try {
    upload.signal.throwIfAborted();
    return await file(reading);
  } catch (error) {
    await library.discard(folder);
    throw error;
  }
}

const shapeOf = ({ master, placeholder }: PhotoReading) => ({
  width: master.width,
  height: master.height,
  placeholder,
});
