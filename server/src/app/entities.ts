import { AdverseEvent } from '../features/adverse-event/adverse-event.entity.ts';
import { Appointment } from '../features/appointment/appointment.entity.ts';
import { Client } from '../features/client/client.entity.ts';
import { Closure } from '../features/clinic/closure.entity.ts';
import { Location } from '../features/clinic/location.entity.ts';
import { Concern } from '../features/concern/concern.entity.ts';
import { OpeningHours } from '../features/clinic/opening-hours.entity.ts';
import { Room } from '../features/clinic/room.entity.ts';
import { Consent } from '../features/consent/consent.entity.ts';
import { Course } from '../features/course/course.entity.ts';
import { Credential } from '../features/credential/credential.entity.ts';
import { RequirementPack } from '../features/credential/requirement-pack.entity.ts';
import { ClinicPublic } from '../features/directory/clinic-public.entity.ts';
import { TechnicianPublic } from '../features/directory/technician-public.entity.ts';
import { EnquiryMessage } from '../features/enquiry/enquiry-message.entity.ts';
import { Enquiry } from '../features/enquiry/enquiry.entity.ts';
import { MeasuredValue } from '../features/measurement/measured-value.entity.ts';
import { PendingUpload } from '../features/photo/pending-upload.entity.ts';
import { Photo } from '../features/photo/photo.entity.ts';
import { PublicPhoto } from '../features/photo/public-photo.entity.ts';
import { CaseCard } from '../features/portfolio/case-card.entity.ts';
import { CaseFacet } from '../features/portfolio/case-facet.entity.ts';
import { PortfolioCase } from '../features/portfolio/portfolio-case.entity.ts';
import { Publication } from '../features/portfolio/publication.entity.ts';
import { WithdrawnCase } from '../features/portfolio/withdrawn-case.entity.ts';
import { Review } from '../features/review/review.entity.ts';
import { ServicePrice } from '../features/service/service-price.entity.ts';
import { Service } from '../features/service/service.entity.ts';
import { Session } from '../features/session/session.entity.ts';
import { Shortlist } from '../features/shortlist/shortlist.entity.ts';
import { Membership } from '../features/staff/membership.entity.ts';
import { TechnicianLocation } from '../features/staff/technician-location.entity.ts';
import { Technician } from '../features/staff/technician.entity.ts';
import { TimeOff } from '../features/staff/time-off.entity.ts';
import { WorkingHours } from '../features/staff/working-hours.entity.ts';
import { OutgoingMail } from '../platform/mail/outgoing-mail.entity.ts';
import { Clinic } from '../platform/tenancy/clinic.entity.ts';
import { IdempotencyKey } from '../platform/tenancy/idempotency-key.entity.ts';
import { PublicLock } from '../platform/tenancy/public-lock.entity.ts';

/** Every table the product owns, in one list: what migrations, grants and the census look at. */
export const entities = [
  Clinic,
  IdempotencyKey,
  OutgoingMail,
  PublicLock,
  Location,
  Technician,
  TechnicianLocation,
  Membership,
  Service,
  ServicePrice,
  Credential,
  RequirementPack,
  Client,
  Room,
  OpeningHours,
  Closure,
  WorkingHours,
  TimeOff,
  Course,
  Session,
  AdverseEvent,
  Appointment,
  Photo,
  PendingUpload,
  PublicPhoto,
  Consent,
  PortfolioCase,
  Publication,
  CaseCard,
  CaseFacet,
  WithdrawnCase,
  Review,
  Enquiry,
  EnquiryMessage,
  ClinicPublic,
  MeasuredValue,
  Concern,
  TechnicianPublic,
  Shortlist,
];
