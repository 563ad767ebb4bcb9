import type { Answers } from '../../data/Answers.ts';
import { graphql } from '../../gql/index.ts';
import { directoryFilter } from './directoryFilter.ts';
import type { DirectorySearch } from './directorySearch.ts';
import { askTown, hasTown } from './townQuery.ts';

export const technicianListQuery = graphql(`
  query TechnicianListPage($filter: TechnicianFilter, $after: ID) {
    technicians(filter: $filter, first: 24, after: $after) {
      edges {
        node {
          slug
          ...TechnicianCard_technician
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
export async function askTechnicianList(answers: Answers, search: DirectorySearch) {
  const town = await askTown(answers, search);
  if (hasTown(search) && !town) return;
  await answers.prime(technicianListQuery, { filter: directoryFilter(search, town?.id) });
}
