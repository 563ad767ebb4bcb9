import 'reflect-metadata';
import { appointmentFeature } from '../features/appointment/appointment.feature.ts';
import { clientFeature } from '../features/client/client.feature.ts';
import { concernFeature } from '../features/concern/concern.feature.ts';
import { consentFeature } from '../features/consent/consent.feature.ts';
import { directoryFeature } from '../features/directory/directory.feature.ts';
import { enquiryFeature } from '../features/enquiry/enquiry.feature.ts';
import { measurementFeature } from '../features/measurement/measurement.feature.ts';
import { papersFeature } from '../features/papers/papers.feature.ts';
import { placeFeature } from '../features/place/place.feature.ts';
import { portfolioFeature } from '../features/portfolio/portfolio.feature.ts';
import { publicationFeature } from '../features/publication/publication.feature.ts';
import { shortlistFeature } from '../features/shortlist/shortlist.feature.ts';
import { staffFeature } from '../features/staff/staff.feature.ts';
import type { Feature } from '../platform/feature.ts';

/** Everything the server can do, in order of dependence: a feature may borrow from those above it. */
export const features: readonly Feature[] = [
  placeFeature,
  staffFeature,
  portfolioFeature,
  directoryFeature,
  measurementFeature,
  publicationFeature,
  papersFeature,
  clientFeature,
  appointmentFeature,
  consentFeature,
  enquiryFeature,
  shortlistFeature,
  concernFeature,
];
