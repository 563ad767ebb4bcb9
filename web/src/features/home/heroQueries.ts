import type { Answers } from '../../data/Answers.ts';
import { graphql } from '../../gql/index.ts';

export const heroCaseQuery = graphql(`
  query HeroCase {
    portfolioCases(first: 1) {
      edges {
        node {
          id
          distanceKm
          view
        }
      }
    }
  }
`);

export const heroStagesQuery = graphql(`
  query HeroStages($id: ID!) {
    portfolioCase(id: $id) {
      id
      reference
      stage
      badge
      checkedOn
      sessionCount
      technician {
        name
      }
      clinic {
        name
      }
      photos {
        id
        view
        phase
        sessionNumber
        daysSinceSession
        takenOn
        picture {
          address
          formats
          widths
          width
          height
          placeholder
        }
      }
    }
  }
`);

/** Asks for the case of the home page while the page's code is still on the way. */
export async function askHome(answers: Answers) {
  const data = await answers.prime(heroCaseQuery, {});
  const id = data?.portfolioCases.edges[0]?.node.id;
  if (id) await answers.prime(heroStagesQuery, { id });
}
