import { Location } from '../features/clinic/location.entity.ts';
import { Credential } from '../features/credential/credential.entity.ts';
import { Enquiry } from '../features/enquiry/enquiry.entity.ts';
import { EnquiryMessage } from '../features/enquiry/enquiry-message.entity.ts';
import { Service } from '../features/service/service.entity.ts';
import { ServicePrice } from '../features/service/service-price.entity.ts';
import { Membership } from '../features/staff/membership.entity.ts';
import { Technician } from '../features/staff/technician.entity.ts';
import { TechnicianLocation } from '../features/staff/technician-location.entity.ts';
import { Clinic } from '../platform/tenancy/clinic.entity.ts';
import type { DemoWriting, Em } from './demo-clinic.ts';
import { createDemoPicture } from './demo-photo.ts';

/** People and places that records refer to, by id. */
export interface DemoHouse {
  technician(id: string): Technician;
  location(id: string): Location;
}

/** Writes a clinic without its clients: places, people, papers and prices. */
export function writeDemoHouse(em: Em, writing: DemoWriting): DemoHouse {
  const { clinic } = writing;
  em.create(Clinic, {
    id: clinic.id,
    slug: clinic.slug,
    name: clinic.name,
    casePrefix: clinic.casePrefix,
    about: clinic.about,
    accentColour: clinic.accentColour,
    picturePhotoId: clinic.picture?.id ?? null,
  });
  if (clinic.picture) createDemoPicture(em, writing, clinic.picture, 'ROOM');
  const locations = new Map(
    clinic.locations.map((row) => [row.id, em.create(Location, { ...row, addressLines: [...row.addressLines] })]),
  );
  const technicians = new Map(clinic.technicians.map((row) => [row.id, createTechnician(em, writing, row)]));
  const house = { technician: (id: string) => found(technicians, id), location: (id: string) => found(locations, id) };
  writeStaff(em, writing, house);
  writePrices(em, writing);
  writeCredentials(em, writing, house);
  return house;
}

/** The demo's references are tested to hold; this says which one does not, should that change. */
export function found<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`The demo world refers to ${id}, which it does not hold.`);
  return thing;
}

function createTechnician(
  em: Em,
  writing: DemoWriting,
  { portrait, ...row }: DemoWriting['clinic']['technicians'][number],
): Technician {
  if (portrait) createDemoPicture(em, writing, portrait, 'PORTRAIT');
  return em.create(Technician, {
    ...row,
    languages: [...row.languages],
    specialities: [...row.specialities],
    portraitPhotoId: portrait?.id ?? null,
  });
}

function writeStaff(em: Em, { clinic }: DemoWriting, house: DemoHouse): void {
  for (const { technicianId, locationId, ...row } of clinic.technicianLocations)
    em.create(TechnicianLocation, {
      ...row,
      weekdays: [...row.weekdays],
      technician: house.technician(technicianId),
      location: house.location(locationId),
    });
  for (const { technicianId, ...row } of clinic.memberships)
    em.create(Membership, {
      ...row,
      roles: [...row.roles],
      technician: technicianId === null ? null : house.technician(technicianId),
    });
}

function writePrices(em: Em, { clinic }: DemoWriting): void {
  const services = new Map(clinic.services.map((row) => [row.id, em.create(Service, row)]));
  for (const { serviceId, ...row } of clinic.servicePrices)
    em.create(ServicePrice, { ...row, stages: [...row.stages], service: found(services, serviceId) });
}

function writeCredentials(em: Em, { clinic }: DemoWriting, house: DemoHouse): void {
  for (const { technicianId, locationId, ...row } of clinic.credentials)
    em.create(Credential, {
      ...row,
      technician: technicianId === null ? null : house.technician(technicianId),
      location: locationId === null ? null : house.location(locationId),
    });
}

/** Letters ask about cases: write those first. */
export function writeDemoEnquiries(em: Em, { clinic }: DemoWriting, house: DemoHouse): void {
  const enquiries = new Map(
    clinic.enquiries.map(({ technicianId, sentAt, firstRepliedAt, ...row }) => [
      row.id,
      em.create(Enquiry, {
        ...row,
        technician: house.technician(technicianId),
        sentAt: new Date(sentAt),
        firstRepliedAt: firstRepliedAt === null ? null : new Date(firstRepliedAt),
      }),
    ]),
  );
  for (const { enquiryId, sentAt, ...row } of clinic.enquiryMessages) {
    const enquiry = found(enquiries, enquiryId);
    em.create(EnquiryMessage, { ...row, enquiry, accountId: enquiry.accountId, sentAt: new Date(sentAt) });
  }
}
