/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment AllAngles_portfolioCase on PortfolioCase {\n    id\n    stage\n    unpublishedViews\n    pairs {\n      view\n      before\n      after\n    }\n    photos {\n      ...CasePhotoParts @unmask\n    }\n  }\n": typeof types.AllAngles_PortfolioCaseFragmentDoc,
    "\n  fragment CaseActions_portfolioCase on PortfolioCase {\n    id\n    clinic {\n      accentColour\n    }\n    technician {\n      slug\n    }\n  }\n": typeof types.CaseActions_PortfolioCaseFragmentDoc,
    "\n  fragment CaseBreadcrumbs_portfolioCase on PortfolioCase {\n    id\n    reference\n    stage\n  }\n": typeof types.CaseBreadcrumbs_PortfolioCaseFragmentDoc,
    "\n  fragment CaseCompare_portfolioCase on PortfolioCase {\n    id\n    stage\n    unpublishedViews\n    photos {\n      ...CasePhotoParts @unmask\n    }\n    pairs {\n      view\n      before\n      after\n      result\n      reasons {\n        code\n        percent\n        minutes\n        days\n      }\n    }\n  }\n": typeof types.CaseCompare_PortfolioCaseFragmentDoc,
    "\n  fragment CaseFacts_portfolioCase on PortfolioCase {\n    id\n    skinTone\n    hairColour\n    hairLength\n    ageBand\n    scar\n    technique\n    totalMinutes\n    price {\n      amountCents\n      currency\n    }\n  }\n": typeof types.CaseFacts_PortfolioCaseFragmentDoc,
    "\n  fragment CaseHeading_portfolioCase on PortfolioCase {\n    id\n    reference\n    stage\n    goal\n    sessionCount\n    sessions {\n      number\n      heldOn\n    }\n    photos {\n      ...CasePhotoParts @unmask\n    }\n  }\n": typeof types.CaseHeading_PortfolioCaseFragmentDoc,
    "\n  fragment CaseNotes_portfolioCase on PortfolioCase {\n    id\n    technicianNote\n    clientNote\n    clientConfirmedOn\n    publishedOn\n    technician {\n      name\n    }\n  }\n": typeof types.CaseNotes_PortfolioCaseFragmentDoc,
    "\n  fragment CaseRecords_portfolioCase on PortfolioCase {\n    id\n    totalMinutes\n    sessions {\n      number\n      heldOn\n      durationMinutes\n      daysSincePrevious\n      zones\n    }\n  }\n": typeof types.CaseRecords_PortfolioCaseFragmentDoc,
    "\n  fragment CaseTechnicianCard_portfolioCase on PortfolioCase {\n    id\n    city\n    clinic {\n      name\n      slug\n      accentColour\n    }\n    technician {\n      name\n      slug\n      initials\n      isVerified\n      caseCount\n      healedTwelveMonthsCount\n      portrait {\n        address\n        formats\n        widths\n        width\n        height\n        placeholder\n      }\n    }\n  }\n": typeof types.CaseTechnicianCard_PortfolioCaseFragmentDoc,
    "\n  fragment HealedTimeline_portfolioCase on PortfolioCase {\n    id\n    stage\n    sessions {\n      number\n      heldOn\n    }\n    photos {\n      ...CasePhotoParts @unmask\n    }\n  }\n": typeof types.HealedTimeline_PortfolioCaseFragmentDoc,
    "\n  query PortfolioCasePage($id: ID!) {\n    portfolioCase(id: $id) {\n      id\n      ...CaseBreadcrumbs_portfolioCase\n      ...CaseHeading_portfolioCase\n      ...CaseCompare_portfolioCase\n      ...CaseFacts_portfolioCase\n      ...CaseTechnicianCard_portfolioCase\n      ...VerificationPanel_portfolioCase\n      ...HealedTimeline_portfolioCase\n      ...CaseRecords_portfolioCase\n      ...CaseNotes_portfolioCase\n      ...AllAngles_portfolioCase\n      ...SimilarCases_portfolioCase\n      ...CaseActions_portfolioCase\n    }\n  }\n": typeof types.PortfolioCasePageDocument,
    "\n  fragment SimilarCases_portfolioCase on PortfolioCase {\n    id\n    stage\n    goal\n    skinTone\n    technician {\n      name\n      slug\n    }\n  }\n": typeof types.SimilarCases_PortfolioCaseFragmentDoc,
    "\n  fragment VerificationPanel_portfolioCase on PortfolioCase {\n    id\n    badge\n    checkedOn\n    clientConfirmedOn\n    healedDays\n    publishedOn\n  }\n": typeof types.VerificationPanel_PortfolioCaseFragmentDoc,
    "\n  fragment CasePhotoParts on CasePhoto {\n    id\n    view\n    phase\n    sessionNumber\n    daysSinceSession\n    takenOn\n    light\n    distanceMarked\n    hairLengthMm\n    shineProduct\n    numbingWithin24Hours\n    picture {\n      address\n      formats\n      widths\n      width\n      height\n      placeholder\n    }\n  }\n": typeof types.CasePhotoPartsFragmentDoc,
    "\n  query FindPlaces($search: String!) {\n    places(search: $search) {\n      id\n      name\n      region\n      country\n    }\n  }\n": typeof types.FindPlacesDocument,
    "\n  fragment PortfolioCaseCard_portfolioCase on PortfolioCaseCard {\n    id\n    stage\n    goal\n    skinTone\n    view\n    healedDays\n    latestPhase\n    latestSessionNumber\n    sessionCount\n    technicianName\n    technicianIsVerified\n    clinicName\n    city\n    distanceKm\n    price {\n      amountCents\n      currency\n    }\n    before {\n      address\n      formats\n      widths\n      width\n      height\n      placeholder\n    }\n    latest {\n      address\n      formats\n      widths\n      width\n      height\n      placeholder\n    }\n  }\n": typeof types.PortfolioCaseCard_PortfolioCaseFragmentDoc,
    "\n  query FindPageRelaxed(\n    $withoutPlace: PortfolioCaseFilter\n    $withoutAge: PortfolioCaseFilter\n    $withoutPrice: PortfolioCaseFilter\n  ) {\n    withoutPlace: portfolioCaseFacets(filter: $withoutPlace) {\n      total\n    }\n    withoutAge: portfolioCaseFacets(filter: $withoutAge) {\n      total\n    }\n    withoutPrice: portfolioCaseFacets(filter: $withoutPrice) {\n      total\n    }\n  }\n": typeof types.FindPageRelaxedDocument,
    "\n  query FindPage($filter: PortfolioCaseFilter, $sort: PortfolioCaseSort!, $after: ID) {\n    portfolioCases(filter: $filter, sort: $sort, first: 24, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          distanceKm\n          ...PortfolioCaseCard_portfolioCase\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    portfolioCaseFacets(filter: $filter) {\n      total\n      healedSixMonthsTotal\n      stages {\n        value\n        count\n      }\n      skinTones {\n        value\n        count\n      }\n      goals {\n        value\n        count\n      }\n      hairColours {\n        value\n        count\n      }\n      hairLengths {\n        value\n        count\n      }\n      sessions {\n        sessions\n        count\n      }\n      healed {\n        months\n        count\n      }\n    }\n  }\n": typeof types.FindPageDocument,
    "\n  query FindPageMore($filter: PortfolioCaseFilter, $sort: PortfolioCaseSort!, $after: ID) {\n    portfolioCases(filter: $filter, sort: $sort, first: 24, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          distanceKm\n          ...PortfolioCaseCard_portfolioCase\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.FindPageMoreDocument,
    "\n  query FindPlace($id: ID!) {\n    place(id: $id) {\n      id\n      name\n      region\n    }\n  }\n": typeof types.FindPlaceDocument,
};
const documents: Documents = {
    "\n  fragment AllAngles_portfolioCase on PortfolioCase {\n    id\n    stage\n    unpublishedViews\n    pairs {\n      view\n      before\n      after\n    }\n    photos {\n      ...CasePhotoParts @unmask\n    }\n  }\n": types.AllAngles_PortfolioCaseFragmentDoc,
    "\n  fragment CaseActions_portfolioCase on PortfolioCase {\n    id\n    clinic {\n      accentColour\n    }\n    technician {\n      slug\n    }\n  }\n": types.CaseActions_PortfolioCaseFragmentDoc,
    "\n  fragment CaseBreadcrumbs_portfolioCase on PortfolioCase {\n    id\n    reference\n    stage\n  }\n": types.CaseBreadcrumbs_PortfolioCaseFragmentDoc,
    "\n  fragment CaseCompare_portfolioCase on PortfolioCase {\n    id\n    stage\n    unpublishedViews\n    photos {\n      ...CasePhotoParts @unmask\n    }\n    pairs {\n      view\n      before\n      after\n      result\n      reasons {\n        code\n        percent\n        minutes\n        days\n      }\n    }\n  }\n": types.CaseCompare_PortfolioCaseFragmentDoc,
    "\n  fragment CaseFacts_portfolioCase on PortfolioCase {\n    id\n    skinTone\n    hairColour\n    hairLength\n    ageBand\n    scar\n    technique\n    totalMinutes\n    price {\n      amountCents\n      currency\n    }\n  }\n": types.CaseFacts_PortfolioCaseFragmentDoc,
    "\n  fragment CaseHeading_portfolioCase on PortfolioCase {\n    id\n    reference\n    stage\n    goal\n    sessionCount\n    sessions {\n      number\n      heldOn\n    }\n    photos {\n      ...CasePhotoParts @unmask\n    }\n  }\n": types.CaseHeading_PortfolioCaseFragmentDoc,
    "\n  fragment CaseNotes_portfolioCase on PortfolioCase {\n    id\n    technicianNote\n    clientNote\n    clientConfirmedOn\n    publishedOn\n    technician {\n      name\n    }\n  }\n": types.CaseNotes_PortfolioCaseFragmentDoc,
    "\n  fragment CaseRecords_portfolioCase on PortfolioCase {\n    id\n    totalMinutes\n    sessions {\n      number\n      heldOn\n      durationMinutes\n      daysSincePrevious\n      zones\n    }\n  }\n": types.CaseRecords_PortfolioCaseFragmentDoc,
    "\n  fragment CaseTechnicianCard_portfolioCase on PortfolioCase {\n    id\n    city\n    clinic {\n      name\n      slug\n      accentColour\n    }\n    technician {\n      name\n      slug\n      initials\n      isVerified\n      caseCount\n      healedTwelveMonthsCount\n      portrait {\n        address\n        formats\n        widths\n        width\n        height\n        placeholder\n      }\n    }\n  }\n": types.CaseTechnicianCard_PortfolioCaseFragmentDoc,
    "\n  fragment HealedTimeline_portfolioCase on PortfolioCase {\n    id\n    stage\n    sessions {\n      number\n      heldOn\n    }\n    photos {\n      ...CasePhotoParts @unmask\n    }\n  }\n": types.HealedTimeline_PortfolioCaseFragmentDoc,
    "\n  query PortfolioCasePage($id: ID!) {\n    portfolioCase(id: $id) {\n      id\n      ...CaseBreadcrumbs_portfolioCase\n      ...CaseHeading_portfolioCase\n      ...CaseCompare_portfolioCase\n      ...CaseFacts_portfolioCase\n      ...CaseTechnicianCard_portfolioCase\n      ...VerificationPanel_portfolioCase\n      ...HealedTimeline_portfolioCase\n      ...CaseRecords_portfolioCase\n      ...CaseNotes_portfolioCase\n      ...AllAngles_portfolioCase\n      ...SimilarCases_portfolioCase\n      ...CaseActions_portfolioCase\n    }\n  }\n": types.PortfolioCasePageDocument,
    "\n  fragment SimilarCases_portfolioCase on PortfolioCase {\n    id\n    stage\n    goal\n    skinTone\n    technician {\n      name\n      slug\n    }\n  }\n": types.SimilarCases_PortfolioCaseFragmentDoc,
    "\n  fragment VerificationPanel_portfolioCase on PortfolioCase {\n    id\n    badge\n    checkedOn\n    clientConfirmedOn\n    healedDays\n    publishedOn\n  }\n": types.VerificationPanel_PortfolioCaseFragmentDoc,
    "\n  fragment CasePhotoParts on CasePhoto {\n    id\n    view\n    phase\n    sessionNumber\n    daysSinceSession\n    takenOn\n    light\n    distanceMarked\n    hairLengthMm\n    shineProduct\n    numbingWithin24Hours\n    picture {\n      address\n      formats\n      widths\n      width\n      height\n      placeholder\n    }\n  }\n": types.CasePhotoPartsFragmentDoc,
    "\n  query FindPlaces($search: String!) {\n    places(search: $search) {\n      id\n      name\n      region\n      country\n    }\n  }\n": types.FindPlacesDocument,
    "\n  fragment PortfolioCaseCard_portfolioCase on PortfolioCaseCard {\n    id\n    stage\n    goal\n    skinTone\n    view\n    healedDays\n    latestPhase\n    latestSessionNumber\n    sessionCount\n    technicianName\n    technicianIsVerified\n    clinicName\n    city\n    distanceKm\n    price {\n      amountCents\n      currency\n    }\n    before {\n      address\n      formats\n      widths\n      width\n      height\n      placeholder\n    }\n    latest {\n      address\n      formats\n      widths\n      width\n      height\n      placeholder\n    }\n  }\n": types.PortfolioCaseCard_PortfolioCaseFragmentDoc,
    "\n  query FindPageRelaxed(\n    $withoutPlace: PortfolioCaseFilter\n    $withoutAge: PortfolioCaseFilter\n    $withoutPrice: PortfolioCaseFilter\n  ) {\n    withoutPlace: portfolioCaseFacets(filter: $withoutPlace) {\n      total\n    }\n    withoutAge: portfolioCaseFacets(filter: $withoutAge) {\n      total\n    }\n    withoutPrice: portfolioCaseFacets(filter: $withoutPrice) {\n      total\n    }\n  }\n": types.FindPageRelaxedDocument,
    "\n  query FindPage($filter: PortfolioCaseFilter, $sort: PortfolioCaseSort!, $after: ID) {\n    portfolioCases(filter: $filter, sort: $sort, first: 24, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          distanceKm\n          ...PortfolioCaseCard_portfolioCase\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    portfolioCaseFacets(filter: $filter) {\n      total\n      healedSixMonthsTotal\n      stages {\n        value\n        count\n      }\n      skinTones {\n        value\n        count\n      }\n      goals {\n        value\n        count\n      }\n      hairColours {\n        value\n        count\n      }\n      hairLengths {\n        value\n        count\n      }\n      sessions {\n        sessions\n        count\n      }\n      healed {\n        months\n        count\n      }\n    }\n  }\n": types.FindPageDocument,
    "\n  query FindPageMore($filter: PortfolioCaseFilter, $sort: PortfolioCaseSort!, $after: ID) {\n    portfolioCases(filter: $filter, sort: $sort, first: 24, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          distanceKm\n          ...PortfolioCaseCard_portfolioCase\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.FindPageMoreDocument,
    "\n  query FindPlace($id: ID!) {\n    place(id: $id) {\n      id\n      name\n      region\n    }\n  }\n": types.FindPlaceDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AllAngles_portfolioCase on PortfolioCase {\n    id\n    stage\n    unpublishedViews\n    pairs {\n      view\n      before\n      after\n    }\n    photos {\n      ...CasePhotoParts @unmask\n    }\n  }\n"): (typeof documents)["\n  fragment AllAngles_portfolioCase on PortfolioCase {\n    id\n    stage\n    unpublishedViews\n    pairs {\n      view\n      before\n      after\n    }\n    photos {\n      ...CasePhotoParts @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseActions_portfolioCase on PortfolioCase {\n    id\n    clinic {\n      accentColour\n    }\n    technician {\n      slug\n    }\n  }\n"): (typeof documents)["\n  fragment CaseActions_portfolioCase on PortfolioCase {\n    id\n    clinic {\n      accentColour\n    }\n    technician {\n      slug\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseBreadcrumbs_portfolioCase on PortfolioCase {\n    id\n    reference\n    stage\n  }\n"): (typeof documents)["\n  fragment CaseBreadcrumbs_portfolioCase on PortfolioCase {\n    id\n    reference\n    stage\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseCompare_portfolioCase on PortfolioCase {\n    id\n    stage\n    unpublishedViews\n    photos {\n      ...CasePhotoParts @unmask\n    }\n    pairs {\n      view\n      before\n      after\n      result\n      reasons {\n        code\n        percent\n        minutes\n        days\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CaseCompare_portfolioCase on PortfolioCase {\n    id\n    stage\n    unpublishedViews\n    photos {\n      ...CasePhotoParts @unmask\n    }\n    pairs {\n      view\n      before\n      after\n      result\n      reasons {\n        code\n        percent\n        minutes\n        days\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseFacts_portfolioCase on PortfolioCase {\n    id\n    skinTone\n    hairColour\n    hairLength\n    ageBand\n    scar\n    technique\n    totalMinutes\n    price {\n      amountCents\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment CaseFacts_portfolioCase on PortfolioCase {\n    id\n    skinTone\n    hairColour\n    hairLength\n    ageBand\n    scar\n    technique\n    totalMinutes\n    price {\n      amountCents\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseHeading_portfolioCase on PortfolioCase {\n    id\n    reference\n    stage\n    goal\n    sessionCount\n    sessions {\n      number\n      heldOn\n    }\n    photos {\n      ...CasePhotoParts @unmask\n    }\n  }\n"): (typeof documents)["\n  fragment CaseHeading_portfolioCase on PortfolioCase {\n    id\n    reference\n    stage\n    goal\n    sessionCount\n    sessions {\n      number\n      heldOn\n    }\n    photos {\n      ...CasePhotoParts @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseNotes_portfolioCase on PortfolioCase {\n    id\n    technicianNote\n    clientNote\n    clientConfirmedOn\n    publishedOn\n    technician {\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment CaseNotes_portfolioCase on PortfolioCase {\n    id\n    technicianNote\n    clientNote\n    clientConfirmedOn\n    publishedOn\n    technician {\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseRecords_portfolioCase on PortfolioCase {\n    id\n    totalMinutes\n    sessions {\n      number\n      heldOn\n      durationMinutes\n      daysSincePrevious\n      zones\n    }\n  }\n"): (typeof documents)["\n  fragment CaseRecords_portfolioCase on PortfolioCase {\n    id\n    totalMinutes\n    sessions {\n      number\n      heldOn\n      durationMinutes\n      daysSincePrevious\n      zones\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseTechnicianCard_portfolioCase on PortfolioCase {\n    id\n    city\n    clinic {\n      name\n      slug\n      accentColour\n    }\n    technician {\n      name\n      slug\n      initials\n      isVerified\n      caseCount\n      healedTwelveMonthsCount\n      portrait {\n        address\n        formats\n        widths\n        width\n        height\n        placeholder\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CaseTechnicianCard_portfolioCase on PortfolioCase {\n    id\n    city\n    clinic {\n      name\n      slug\n      accentColour\n    }\n    technician {\n      name\n      slug\n      initials\n      isVerified\n      caseCount\n      healedTwelveMonthsCount\n      portrait {\n        address\n        formats\n        widths\n        width\n        height\n        placeholder\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HealedTimeline_portfolioCase on PortfolioCase {\n    id\n    stage\n    sessions {\n      number\n      heldOn\n    }\n    photos {\n      ...CasePhotoParts @unmask\n    }\n  }\n"): (typeof documents)["\n  fragment HealedTimeline_portfolioCase on PortfolioCase {\n    id\n    stage\n    sessions {\n      number\n      heldOn\n    }\n    photos {\n      ...CasePhotoParts @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortfolioCasePage($id: ID!) {\n    portfolioCase(id: $id) {\n      id\n      ...CaseBreadcrumbs_portfolioCase\n      ...CaseHeading_portfolioCase\n      ...CaseCompare_portfolioCase\n      ...CaseFacts_portfolioCase\n      ...CaseTechnicianCard_portfolioCase\n      ...VerificationPanel_portfolioCase\n      ...HealedTimeline_portfolioCase\n      ...CaseRecords_portfolioCase\n      ...CaseNotes_portfolioCase\n      ...AllAngles_portfolioCase\n      ...SimilarCases_portfolioCase\n      ...CaseActions_portfolioCase\n    }\n  }\n"): (typeof documents)["\n  query PortfolioCasePage($id: ID!) {\n    portfolioCase(id: $id) {\n      id\n      ...CaseBreadcrumbs_portfolioCase\n      ...CaseHeading_portfolioCase\n      ...CaseCompare_portfolioCase\n      ...CaseFacts_portfolioCase\n      ...CaseTechnicianCard_portfolioCase\n      ...VerificationPanel_portfolioCase\n      ...HealedTimeline_portfolioCase\n      ...CaseRecords_portfolioCase\n      ...CaseNotes_portfolioCase\n      ...AllAngles_portfolioCase\n      ...SimilarCases_portfolioCase\n      ...CaseActions_portfolioCase\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SimilarCases_portfolioCase on PortfolioCase {\n    id\n    stage\n    goal\n    skinTone\n    technician {\n      name\n      slug\n    }\n  }\n"): (typeof documents)["\n  fragment SimilarCases_portfolioCase on PortfolioCase {\n    id\n    stage\n    goal\n    skinTone\n    technician {\n      name\n      slug\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VerificationPanel_portfolioCase on PortfolioCase {\n    id\n    badge\n    checkedOn\n    clientConfirmedOn\n    healedDays\n    publishedOn\n  }\n"): (typeof documents)["\n  fragment VerificationPanel_portfolioCase on PortfolioCase {\n    id\n    badge\n    checkedOn\n    clientConfirmedOn\n    healedDays\n    publishedOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CasePhotoParts on CasePhoto {\n    id\n    view\n    phase\n    sessionNumber\n    daysSinceSession\n    takenOn\n    light\n    distanceMarked\n    hairLengthMm\n    shineProduct\n    numbingWithin24Hours\n    picture {\n      address\n      formats\n      widths\n      width\n      height\n      placeholder\n    }\n  }\n"): (typeof documents)["\n  fragment CasePhotoParts on CasePhoto {\n    id\n    view\n    phase\n    sessionNumber\n    daysSinceSession\n    takenOn\n    light\n    distanceMarked\n    hairLengthMm\n    shineProduct\n    numbingWithin24Hours\n    picture {\n      address\n      formats\n      widths\n      width\n      height\n      placeholder\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPlaces($search: String!) {\n    places(search: $search) {\n      id\n      name\n      region\n      country\n    }\n  }\n"): (typeof documents)["\n  query FindPlaces($search: String!) {\n    places(search: $search) {\n      id\n      name\n      region\n      country\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PortfolioCaseCard_portfolioCase on PortfolioCaseCard {\n    id\n    stage\n    goal\n    skinTone\n    view\n    healedDays\n    latestPhase\n    latestSessionNumber\n    sessionCount\n    technicianName\n    technicianIsVerified\n    clinicName\n    city\n    distanceKm\n    price {\n      amountCents\n      currency\n    }\n    before {\n      address\n      formats\n      widths\n      width\n      height\n      placeholder\n    }\n    latest {\n      address\n      formats\n      widths\n      width\n      height\n      placeholder\n    }\n  }\n"): (typeof documents)["\n  fragment PortfolioCaseCard_portfolioCase on PortfolioCaseCard {\n    id\n    stage\n    goal\n    skinTone\n    view\n    healedDays\n    latestPhase\n    latestSessionNumber\n    sessionCount\n    technicianName\n    technicianIsVerified\n    clinicName\n    city\n    distanceKm\n    price {\n      amountCents\n      currency\n    }\n    before {\n      address\n      formats\n      widths\n      width\n      height\n      placeholder\n    }\n    latest {\n      address\n      formats\n      widths\n      width\n      height\n      placeholder\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPageRelaxed(\n    $withoutPlace: PortfolioCaseFilter\n    $withoutAge: PortfolioCaseFilter\n    $withoutPrice: PortfolioCaseFilter\n  ) {\n    withoutPlace: portfolioCaseFacets(filter: $withoutPlace) {\n      total\n    }\n    withoutAge: portfolioCaseFacets(filter: $withoutAge) {\n      total\n    }\n    withoutPrice: portfolioCaseFacets(filter: $withoutPrice) {\n      total\n    }\n  }\n"): (typeof documents)["\n  query FindPageRelaxed(\n    $withoutPlace: PortfolioCaseFilter\n    $withoutAge: PortfolioCaseFilter\n    $withoutPrice: PortfolioCaseFilter\n  ) {\n    withoutPlace: portfolioCaseFacets(filter: $withoutPlace) {\n      total\n    }\n    withoutAge: portfolioCaseFacets(filter: $withoutAge) {\n      total\n    }\n    withoutPrice: portfolioCaseFacets(filter: $withoutPrice) {\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPage($filter: PortfolioCaseFilter, $sort: PortfolioCaseSort!, $after: ID) {\n    portfolioCases(filter: $filter, sort: $sort, first: 24, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          distanceKm\n          ...PortfolioCaseCard_portfolioCase\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    portfolioCaseFacets(filter: $filter) {\n      total\n      healedSixMonthsTotal\n      stages {\n        value\n        count\n      }\n      skinTones {\n        value\n        count\n      }\n      goals {\n        value\n        count\n      }\n      hairColours {\n        value\n        count\n      }\n      hairLengths {\n        value\n        count\n      }\n      sessions {\n        sessions\n        count\n      }\n      healed {\n        months\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query FindPage($filter: PortfolioCaseFilter, $sort: PortfolioCaseSort!, $after: ID) {\n    portfolioCases(filter: $filter, sort: $sort, first: 24, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          distanceKm\n          ...PortfolioCaseCard_portfolioCase\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    portfolioCaseFacets(filter: $filter) {\n      total\n      healedSixMonthsTotal\n      stages {\n        value\n        count\n      }\n      skinTones {\n        value\n        count\n      }\n      goals {\n        value\n        count\n      }\n      hairColours {\n        value\n        count\n      }\n      hairLengths {\n        value\n        count\n      }\n      sessions {\n        sessions\n        count\n      }\n      healed {\n        months\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPageMore($filter: PortfolioCaseFilter, $sort: PortfolioCaseSort!, $after: ID) {\n    portfolioCases(filter: $filter, sort: $sort, first: 24, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          distanceKm\n          ...PortfolioCaseCard_portfolioCase\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query FindPageMore($filter: PortfolioCaseFilter, $sort: PortfolioCaseSort!, $after: ID) {\n    portfolioCases(filter: $filter, sort: $sort, first: 24, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          distanceKm\n          ...PortfolioCaseCard_portfolioCase\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPlace($id: ID!) {\n    place(id: $id) {\n      id\n      name\n      region\n    }\n  }\n"): (typeof documents)["\n  query FindPlace($id: ID!) {\n    place(id: $id) {\n      id\n      name\n      region\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;