import type { Answers } from '../../data/Answers.ts';
import { graphql } from '../../gql/index.ts';

export const clinicQuery = graphql(`
  query ClinicPage($slug: String!) {
    clinic(slug: $slug) {
      slug
      accentColour
      caseCount
      technicians {
        slug
        ...ClinicTechnician_technician
      }
      prices {
        id
        name
        stages
        technique
        sessionsIncluded
        included
        price {
          fromCents
          toCents
          currency
        }
      }
      ...ClinicHead_clinic
      ...ClinicHeader_clinic
      ...ClinicPlaces_clinic
    }
  }
`);

/** Asks for a clinic while the code of its page is still on the way. */
export function askClinic(answers: Answers, slug: string) {
  return answers.prime(clinicQuery, { slug });
}
