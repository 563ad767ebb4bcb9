import type { DemoClinic } from '@stipple/demo';
import { projectClinic } from '../features/directory/project-clinic.service.ts';
import { projectTechnician } from '../features/directory/project-technician.service.ts';
import { projectMeasurements } from '../features/measurement/project-measurements.service.ts';
import { dayIn } from '../platform/clock.ts';
import type { ServiceContext } from '../platform/graphql/request-context.ts';
import { writeDemoCases } from './demo-cases.ts';
import { writeDemoCourses } from './demo-courses.ts';
import { writeDemoDiary } from './demo-diary.ts';
import { writeDemoEnquiries, writeDemoHouse } from './demo-house.ts';
import { fileDemoPhoto } from './demo-photo.ts';
import type { DemoReadings } from './demo-photos.ts';

export type Em = ServiceContext['em'];

/** What the rows of a clinic are written from, and when. */
export interface DemoWriting {
  readonly clinic: DemoClinic;
  readonly readings: DemoReadings;
  readonly now: Date;
}

/** Writes one clinic whole: its house, its records, and what the public sees of both. */
export async function writeDemoClinic(em: Em, writing: DemoWriting): Promise<void> {
  const { clinic, now } = writing;
  const house = writeDemoHouse(em, writing);
  const courses = writeDemoCourses(em, writing, house);
  await em.flush();
  await writeDemoDiary(em, writing, house);
  for (const photo of clinic.photos) await fileDemoPhoto(em, writing, photo);
  await writeDemoCases(em, writing, { house, courses });
  writeDemoEnquiries(em, writing, house);
  for (const technician of clinic.technicians) await projectTechnician(em, technician.id, now);
  await projectClinic(em, clinic.id, now);
  await projectMeasurements(em, { clinicId: clinic.id, today: dayIn('UTC', now) });
}
