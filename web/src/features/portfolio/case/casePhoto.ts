import { graphql } from '../../../gql/index.ts';
import type { CasePhotoPartsFragment } from '../../../gql/graphql.ts';

/** Everything a public photograph says about itself; spread unmasked, because every part of the page reads it. @public */
export const casePhotoParts = graphql(`
  fragment CasePhotoParts on CasePhoto {
    id
    view
    phase
    sessionNumber
    daysSinceSession
    takenOn
    light
    distanceMarked
    hairLengthMm
    shineProduct
    numbingWithin24Hours
    picture {
      address
      formats
      widths
      width
      height
      placeholder
    }
  }
`);

export type CasePhoto = CasePhotoPartsFragment;
