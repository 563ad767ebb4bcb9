import type { Answers } from '../../data/Answers.ts';
import { graphql } from '../../gql/index.ts';
import type { ComparePageQuery } from '../../gql/graphql.ts';
import type { ComparisonSearch } from './comparisonSearch.ts';

/** One read for the whole table: the rows compare what they show, so they are asked for together. */
export const comparisonQuery = graphql(`
  query ComparePage($slugs: [String!]!, $stage: Stage, $goal: Goal, $placeId: ID) {
    technicianComparison(slugs: $slugs, stage: $stage, goal: $goal, placeId: $placeId) {
      view
      absentSlugs
      technicians {
        distanceKm
        cases {
          published
          verified
          atStage
          healedSixMonths
          healedTwelveMonths
          oldestHealedDays
        }
        latestCase {
          id
          reference
          stage
          healedDays
          comparability
          before {
            address
            formats
            widths
            width
            height
            placeholder
          }
          healed {
            address
            formats
            widths
            width
            height
            placeholder
          }
        }
        technician {
          slug
          name
          initials
          isVerified
          languages
          practisingSince
          medianReplyMinutes
          replyCount
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
            slug
          }
          standingOn {
            canBeBooked
          }
          experience {
            completedCourses
            publishedShare {
              finished
              published
              declined
              notAsked
              notHealedYet
            }
          }
          credentials {
            id
            type
            title
            issuer
            state
            clock
            expiresOn
            recheckDueOn
            daysLeft
            countsToday
            checkedOn
            checkedBy
            method
            source
            notChecked
          }
          locations {
            name
            city
            weekdays
            credentials {
              id
              type
              title
              issuer
              state
              clock
              expiresOn
              recheckDueOn
              daysLeft
              countsToday
              checkedOn
              checkedBy
              method
              source
              notChecked
            }
          }
          prices {
            id
            name
            goal
            stages
            sessionsIncluded
            included
            price {
              fromCents
              toCents
              currency
            }
          }
          reviews {
            dayThreeScore
            monthTwelveScore
          }
        }
      }
    }
  }
`);

export type Comparison = ComparePageQuery['technicianComparison'];
export type Compared = Comparison['technicians'][number];

export const comparisonVariables = ({ technicians = [], stage, goal, place }: ComparisonSearch) => ({
  slugs: technicians,
  stage: stage ?? null,
  goal: goal ?? null,
  placeId: place ?? null,
});

/** Asks for a comparison while the code of its page is still on the way. */
export function askComparison(answers: Answers, search: ComparisonSearch) {
  if (!search.technicians) return undefined;
  return answers.prime(comparisonQuery, comparisonVariables(search));
}
