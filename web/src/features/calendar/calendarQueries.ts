import { graphql } from '../../gql/index.ts';
import type { CalendarPlacesQuery, CalendarWindowQuery } from '../../gql/graphql.ts';

/** Asked by Apollo Client, which reads documents whole: `web/inline-operations.ts` looks for `@apollo/client` in the module. */
export const placesQuery = graphql(`
  query CalendarPlaces {
    calendarPlaces {
      id
      name
      timeZone
      rooms {
        id
        name
      }
      technicians {
        id
        name
        initials
      }
    }
  }
`);

export const windowQuery = graphql(`
  query CalendarWindow($locationId: ID!, $from: Date!, $to: Date!) {
    openDays(locationId: $locationId, from: $from, to: $to) {
      day
      startsAt
      endsAt
      closureReason
      open {
        startsAt
        endsAt
      }
      technicians {
        technicianId
        canBeBooked
        working {
          startsAt
          endsAt
        }
        breaks {
          startsAt
          endsAt
        }
        timeOff {
          startsAt
          endsAt
        }
      }
    }
    appointments(locationId: $locationId, from: $from, to: $to) {
      ...CalendarAppointment @unmask
    }
  }

  fragment CalendarAppointment on Appointment {
    id
    kind
    state
    startsAt
    endsAt
    technicianId
    technicianName
    roomId
    roomName
    clientId
    name
    email
    phone
    sessionNumber
    plannedSessionCount
    goal
    stage
    note
    isHeld
    viewerCanChange
    lacking {
      type
      reason
    }
  }
`);

export type Place = CalendarPlacesQuery['calendarPlaces'][number];
export type OpenDay = CalendarWindowQuery['openDays'][number];
export type Appointment = CalendarWindowQuery['appointments'][number];
