import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import type { Ask } from '../../data/askServer.ts';
import { possibleTypes } from '../../gql/possibleTypes.ts';

/** A cache that knows which lists grow by pages and which records have their own key. */
function makeCache() {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          portfolioCases: relayStylePagination(['filter', 'sort']),
          technicians: relayStylePagination(['filter']),
          clinics: relayStylePagination([]),
          enquiries: relayStylePagination(['state']),
        },
      },
      Technician: { keyFields: ['slug'] },
      Clinic: { keyFields: ['slug'] },
      ClinicCard: { keyFields: ['slug'] },
      Viewer: { keyFields: [] },
      // What a card says of distance and of fitting belongs to the question it answers, so it is part of the key.
      PortfolioCaseCard: { keyFields: (card) => keyOf('PortfolioCaseCard', [card.id, card.distanceKm]) },
      TechnicianCard: {
        keyFields: (card) => keyOf('TechnicianCard', [card.slug, card.distanceKm, card.matchingCount]),
      },
    },
  });
}

/** The client of the signed-in parts. It reaches the server the same way as the public pages. */
export function makeApolloClient(ask: Ask) {
  return new ApolloClient({
    cache: makeCache(),
    dataMasking: true,
    link: linkTo(ask),
    devtools: { enabled: import.meta.env.DEV },
  });
}

function linkTo(ask: Ask) {
  return new ApolloLink((operation) => {
    const { headers } = operation.getContext();
    return new Observable<ApolloLink.Result>((observer) => {
      ask({ operation: operation.query, variables: operation.variables, headers }).then(
        (answer) => {
          observer.next(answer);
          observer.complete();
        },
        (error: unknown) => observer.error(error),
      );
    });
  });
}

function keyOf(typename: string, parts: readonly unknown[]) {
  return [typename, ...parts.filter((part) => typeof part === 'string' || typeof part === 'number')].join(':');
}
