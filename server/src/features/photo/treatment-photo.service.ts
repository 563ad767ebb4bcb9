import type { PhotoLight, PhotoView } from '@stipple/contract';
import { dayIn } from '../../platform/clock.ts';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import type { PhotoReading } from '../../platform/photo/read-photo.ts';
import { Course } from '../course/course.entity.ts';
import { Photo } from './photo.entity.ts';
import { cameraInstant, columnsOf } from './stored-photo.service.ts';

type Em = ServiceContext['em'];

/** What a person says of a treatment photograph; the rest is read from the file and the course. */
export interface TreatmentPhoto {
  id: string;
  /** Where it was kept. */
  folder: string;
  courseId: string;
  view: PhotoView;
  /** For pictures whose camera said nothing. */
  takenAt?: Date | undefined;
  light?: PhotoLight | null;
  distanceMarked?: boolean | null;
  shineProduct?: boolean | null;
  numbingWithin24Hours?: boolean | null;
  hairLengthMm?: number | null;
}

/**
 * Files a kept photograph with its course. When it was taken comes from the camera, else from the person, else it is
 * now. Answers false where the clinic in scope has no such course.
 */
export async function fileTreatmentPhoto(
  em: Em,
  { id, folder, courseId, takenAt: said, ...given }: TreatmentPhoto,
  { reading, now }: { reading: PhotoReading; now: Date },
): Promise<boolean> {
  const course = await em.findOne(Course, { id: courseId }, { populate: ['location'] });
  if (!course) return false;
  const { timeZone } = course.location;
  const takenAt = cameraInstant(reading.camera.takenAt, timeZone) ?? said ?? now;
  em.create(Photo, {
    ...given,
    ...columnsOf(reading),
    id,
    storageKey: folder,
    purpose: 'TREATMENT',
    course,
    accountId: course.accountId,
    takenAt,
    takenOn: dayIn(timeZone, takenAt),
    uploadedAt: now,
  });
  await em.flush();
  return true;
}
