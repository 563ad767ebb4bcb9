import type { Answers } from '../../data/Answers.ts';
import { graphql } from '../../gql/index.ts';
import type { TruthSearch } from './truthSearch.ts';

export const truthQuery = graphql(`
  query TruthPage($clinic: String) {
    measurements(clinicSlug: $clinic) {
      ...Measured_measurements
      ...RecordedEffects_measurements
    }
    clinics(first: 100) {
      edges {
        node {
          slug
          name
        }
      }
    }
  }
`);

export const truthVariables = ({ clinic }: TruthSearch) => ({ clinic: clinic ?? null });

/** Asks for the numbers while the code of the page is still on the way. */
export const askTruth = (answers: Answers, search: TruthSearch) => answers.prime(truthQuery, truthVariables(search));
