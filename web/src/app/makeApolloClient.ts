import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** A cache that knows which lists grow by pages and which records have their own key. */
export function makeCache() {
  return new InMemoryCache({
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
      TechnicianCard: { keyFields: ['slug'] },
      Clinic: { keyFields: ['slug'] },
      ClinicCard: { keyFields: ['slug'] },
      Viewer: { keyFields: [] },
      // Values inside a record, never looked up on their own.
      PortfolioCaseFacets: { keyFields: false },
      Facet: { keyFields: false },
    },
  });
}

/** One client a page load; a server rendering makes one a request. */
export function makeApolloClient(uri = '/graphql') {
  return new ApolloClient({
    cache: makeCache(),
    dataMasking: true,
    link: new HttpLink({ uri, credentials: 'same-origin', headers: { 'apollo-require-preflight': 'true' } }),
    devtools: { enabled: import.meta.env.DEV },
  });
}
