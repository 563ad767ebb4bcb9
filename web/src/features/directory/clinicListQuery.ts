import type { Answers } from '../../data/Answers.ts';
import { graphql } from '../../gql/index.ts';
import { directoryFilter } from './directoryFilter.ts';
import type { DirectorySearch } from './directorySearch.ts';
import { askTown, hasTown } from './townQuery.ts';

export const clinicListQuery = graphql(`
  query ClinicListPage($filter: ClinicFilter, $after: ID) {
    clinics(filter: $filter, first: 24, after: $after) {
      edges {
        node {
          slug
          ...ClinicCard_clinic
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Asks for the list while the page's code is on its way; without the town it names there is no list to ask for. */
export async function askClinicList(answers: Answers, search: DirectorySearch) {
  const town = await askTown(answers, search);
  if (hasTown(search) && !town) return;
  await answers.prime(clinicListQuery, { filter: directoryFilter(search, town?.id) });
}
