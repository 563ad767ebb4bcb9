import type { Answers } from '../../data/Answers.ts';
import { graphql } from '../../gql/index.ts';
import type { QuestionSheetQuery } from '../../gql/graphql.ts';
import type { QuestionSearch } from './questionSearch.ts';

/** What the record may answer of the questions. */
export const questionsQuery = graphql(`
  query QuestionSheet($slugs: [String!]!, $stage: Stage, $goal: Goal) {
    technicianComparison(slugs: $slugs, stage: $stage, goal: $goal) {
      technicians {
        cases {
          published
          verified
          atStage
          healedTwelveMonths
          comparable
          oldestHealedDays
        }
        technician {
          slug
          name
          clinic {
            name
          }
          experience {
            completedCourses
            stages {
              stage
              count
            }
            goals {
              goal
              count
            }
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
            city
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

export type SheetRecord = QuestionSheetQuery['technicianComparison']['technicians'][number];

export const questionVariables = (slug: string, { stage, goal }: QuestionSearch) => ({
  slugs: [slug],
  stage: stage ?? null,
  goal: goal ?? null,
});

/** Asks for the record while the code of the sheet is still on the way. */
export const askQuestions = (answers: Answers, slug: string, search: QuestionSearch) =>
  answers.prime(questionsQuery, questionVariables(slug, search));
