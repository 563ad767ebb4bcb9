import { graphql } from '../../gql/index.ts';

/** What a list shows of somebody beyond the name they were added under. One question each: most are remembered. */
export const shortlistedQuery = graphql(`
  query Shortlisted($slug: String!) {
    technician(slug: $slug) {
      slug
      name
      initials
      isVerified
      portrait {
        address
        formats
        widths
        width
        height
        placeholder
      }
      clinic {
        name
      }
      locations {
        city
      }
      experience {
        completedCourses
        healedTwelveMonths
      }
    }
  }
`);
