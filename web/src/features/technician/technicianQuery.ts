import type { Answers } from '../../data/Answers.ts';
import { graphql } from '../../gql/index.ts';

export const technicianQuery = graphql(`
  query TechnicianPage($slug: String!) {
    technician(slug: $slug) {
      slug
      clinic {
        accentColour
      }
      ...TechnicianHead_technician
      ...TechnicianHeader_technician
      ...EvidenceNumbers_technician
      ...PublishedShare_technician
      ...ExperienceCounts_technician
      ...SectionLinks_technician
      ...TechnicianReviews_technician
      ...TechnicianPrices_technician
      ...TechnicianPapers_technician
      ...NextStep_technician
      ...TechnicianActions_technician
    }
  }
`);

/** Asks for a profile while the code of its page is still on the way. */
export function askTechnician(answers: Answers, slug: string) {
  return answers.prime(technicianQuery, { slug });
}
