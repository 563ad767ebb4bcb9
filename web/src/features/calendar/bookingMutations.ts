import { graphql } from '../../gql/index.ts';

/** Asked by Apollo Client, which reads documents whole: `web/inline-operations.ts` looks for `@apollo/client` in the module. */
export const bookMutation = graphql(`
  mutation BookAppointment($input: BookAppointmentInput!) {
    bookAppointment(input: $input) {
      ... on BookAppointmentSuccess {
        appointment {
          ...CalendarAppointment
        }
      }
      ... on Problem {
        message
      }
      ... on OutsideHours {
        canBeIgnored
        freeTimes {
          startsAt
          endsAt
          roomId
          roomName
        }
      }
      ... on SlotTaken {
        freeTimes {
          startsAt
          endsAt
          roomId
          roomName
        }
      }
    }
  }
`);

export const moveMutation = graphql(`
  mutation MoveAppointment($input: MoveAppointmentInput!) {
    moveAppointment(input: $input) {
      ... on MoveAppointmentSuccess {
        appointment {
          ...CalendarAppointment
        }
      }
      ... on Problem {
        message
      }
      ... on OutsideHours {
        canBeIgnored
        freeTimes {
          startsAt
          endsAt
          roomId
          roomName
        }
      }
      ... on SlotTaken {
        freeTimes {
          startsAt
          endsAt
          roomId
          roomName
        }
      }
    }
  }
`);

export const cancelMutation = graphql(`
  mutation CancelAppointment($input: CancelAppointmentInput!) {
    cancelAppointment(input: $input) {
      ... on CancelAppointmentSuccess {
        appointment {
          ...CalendarAppointment
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** Why a time was refused, with what is free instead and whether it may be taken all the same. */
export interface Refusal {
  message: string;
  freeTimes: readonly FreeTime[];
  mayIgnoreHours: boolean;
  /** The client is to be asked about another technician first. */
  asksClient: boolean;
}

export interface FreeTime {
  startsAt: string;
  endsAt: string;
  roomId?: string | null;
  roomName?: string | null;
}

interface Problematic {
  __typename?: string;
  message?: string;
  canBeIgnored?: boolean;
  freeTimes?: readonly FreeTime[];
}

/** Undefined for what went well. */
export function refusalIn(answer: Problematic): Refusal | undefined {
  if (answer.message === undefined) return undefined;
  return {
    message: answer.message,
    freeTimes: answer.freeTimes ?? [],
    mayIgnoreHours: answer.canBeIgnored === true,
    asksClient: answer.__typename === 'TechnicianChangeNotAgreed',
  };
}
