import type { DemoClinic, DemoCredential, DemoPicture } from './demo-world.ts';
import type { PaperSpec } from './papers.ts';
import type { RowTools } from './row-tools.ts';

/** A clinic's places, people, papers and prices. */
export function placeRows(
  tools: RowTools,
): Pick<
  DemoClinic,
  'locations' | 'technicians' | 'technicianLocations' | 'memberships' | 'services' | 'servicePrices' | 'credentials'
> {
  const { clinic, id, locationId, technicianId, calendar } = tools;
  return {
    locations: clinic.locations.map(({ key, papers: _papers, ...location }) => ({ id: locationId(key), ...location })),
    technicians: clinic.technicians.map((technician) => ({
      id: technicianId(technician.slug),
      slug: technician.slug,
      name: technician.name,
      headline: technician.headline,
      about: technician.about,
      languages: technician.languages,
      specialities: technician.specialities,
      practisingSince: Number(calendar.day(`${technician.practisingSince}-03-16`).slice(0, 4)),
      isTrainee: technician.isTrainee ?? false,
      portrait: pictureRow(tools, technician.portraitFile ?? null),
    })),
    technicianLocations: clinic.technicians.flatMap((technician) =>
      technician.works.map(({ location, weekdays }) => ({
        id: id('technician-location', `${technician.slug}/${location}`),
        technicianId: technicianId(technician.slug),
        locationId: locationId(location),
        weekdays: calendar.weekdays(weekdays),
      })),
    ),
    memberships: membershipRows(tools),
    services: clinic.services.map(({ prices: _prices, ...service }) => ({
      id: id('service', service.name),
      technique: 'PERMANENT',
      ...service,
    })),
    servicePrices: clinic.services.flatMap((service) =>
      service.prices.map(({ stages, from, to }) => ({
        id: id('service-price', `${service.name}/${stages.join()}`),
        serviceId: id('service', service.name),
        stages,
        fromCents: from * 100,
        toCents: to * 100,
        currency: clinic.currency,
      })),
    ),
    credentials: credentialRows(tools),
  };
}

/** A portrait or a room, from its file. */
export const pictureRow = ({ id }: RowTools, file: string | null): DemoPicture | null =>
  file === null ? null : { id: id('photo', file), file };

function membershipRows({ clinic, id, technicianId, accounts }: RowTools): DemoClinic['memberships'] {
  const treating = clinic.technicians.map((technician) => ({
    ...technician,
    roles: [...(technician.roles ?? []), 'TECHNICIAN' as const],
    technicianId: technicianId(technician.slug),
  }));
  return [...clinic.staff.map((person) => ({ ...person, technicianId: null })), ...treating].map((person) => ({
    id: id('membership', person.email),
    accountId: accounts.open(person),
    roles: person.roles,
    technicianId: person.technicianId,
  }));
}

function credentialRows(tools: RowTools): DemoCredential[] {
  const { clinic, locationId, technicianId } = tools;
  return [
    ...clinic.technicians.flatMap(({ slug, papers }) =>
      papers.map((paper) => credentialRow(tools, { paper, technicianId: technicianId(slug), locationId: null })),
    ),
    ...clinic.locations.flatMap(({ key, papers }) =>
      papers.map((paper) => credentialRow(tools, { paper, technicianId: null, locationId: locationId(key) })),
    ),
  ];
}

interface Holder {
  readonly paper: PaperSpec;
  readonly technicianId: string | null;
  readonly locationId: string | null;
}

function credentialRow({ id, calendar }: RowTools, { paper, technicianId, locationId }: Holder): DemoCredential {
  const { until, ...facts } = paper;
  const last = calendar.day(until);
  return {
    ...facts,
    id: id('credential', `${technicianId ?? locationId}/${paper.type}`),
    subject: technicianId === null ? 'PLACE' : 'PERSON',
    technicianId,
    locationId,
    validFrom: calendar.day(paper.validFrom),
    expiresOn: paper.clock === 'EXPIRES' ? last : null,
    recheckDueOn: paper.clock === 'RECHECK' ? last : null,
    checkedOn: paper.checkedOn === null ? null : calendar.day(paper.checkedOn),
    checkedBy: paper.checkedOn === null ? null : 'platform staff',
  };
}
