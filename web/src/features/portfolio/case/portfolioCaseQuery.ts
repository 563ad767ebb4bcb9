import type { Answers } from '../../../data/Answers.ts';
import { graphql } from '../../../gql/index.ts';

export const portfolioCaseQuery = graphql(`
  query PortfolioCasePage($id: ID!) {
    portfolioCase(id: $id) {
      id
      ...CaseHead_portfolioCase
      ...CaseBreadcrumbs_portfolioCase
      ...CaseHeading_portfolioCase
      ...CaseCompare_portfolioCase
      ...CaseFacts_portfolioCase
      ...CaseTechnicianCard_portfolioCase
      ...VerificationPanel_portfolioCase
      ...HealedTimeline_portfolioCase
      ...CaseRecords_portfolioCase
      ...CaseNotes_portfolioCase
      ...AllAngles_portfolioCase
      ...SimilarCases_portfolioCase
      ...CaseActions_portfolioCase
    }
  }
`);

/** Asks for a case while the code of its page is still on the way. */
export function askPortfolioCase(answers: Answers, id: string) {
  return answers.prime(portfolioCaseQuery, { id });
}
