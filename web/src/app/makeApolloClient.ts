import { ApolloClient, type ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { possibleTypes } from '../gql/possibleTypes.ts';
import { relayStylePagination } from '@apollo/client/utilities';
import { sendRegisteredIds } from './sendRegisteredIds.ts';

/** A cache that knows which lists grow by pages and which records have their own key. */
export function makeCache() {
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

/** One client a page load; a server rendering makes one a request. */
export function makeApolloClient(link: ApolloLink = serverLink()) {
  return new ApolloClient({ cache: makeCache(), dataMasking: true, link, devtools: { enabled: import.meta.env.DEV } });
}

/** While developing, documents change faster than the server learns of them: their text is sent. */
function serverLink() {
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true' },
  });
  return import.meta.env.PROD ? sendRegisteredIds().concat(http) : http;
}

function keyOf(typename: string, parts: readonly unknown[]) {
  return [typename, ...parts.filter((part) => typeof part === 'string' || typeof part === 'number')].join(':');
}
