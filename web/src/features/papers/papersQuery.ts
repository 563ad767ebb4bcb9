import { graphql } from '../../gql/index.ts';
import type { PapersPageQuery } from '../../gql/graphql.ts';

/** Asked by Apollo Client, which reads documents whole: `web/inline-operations.ts` looks for `@apollo/client` in the module. */
export const papersQuery = graphql(`
  query PapersPage {
    paperMatrix {
      people {
        technicianId
        name
        initials
        isTrainee
        placeNames
        canBeListed
        canBeBooked
        canSign
        publishedCaseCount
        openEnquiryCount
        rows {
          ...PaperRow @unmask
        }
      }
      places {
        locationId
        name
        city
        technicianNames
        rows {
          ...PaperRow @unmask
        }
      }
    }
  }

  fragment PaperRow on PaperRow {
    type
    gates
    lack
    countsUntil
    daysCovered
    current {
      ...ClinicPaper @unmask
    }
    renewal {
      ...ClinicPaper @unmask
    }
    papers {
      ...ClinicPaper @unmask
    }
  }

  fragment ClinicPaper on ClinicCredential {
    id
    title
    issuer
    number
    numberNote
    state
    clock
    validFrom
    expiresOn
    recheckDueOn
    daysLeft
    checkedOn
    checkedBy
    method
    source
    detail
    notChecked
  }
`);

type Matrix = PapersPageQuery['paperMatrix'];
export type PersonPapers = Matrix['people'][number];
export type PlacePapers = Matrix['places'][number];
export type PaperRow = PersonPapers['rows'][number];
export type ClinicPaper = PaperRow['papers'][number];
