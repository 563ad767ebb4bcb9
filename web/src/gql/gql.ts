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
    "\n  query FindPlaces($search: String!) {\n    places(search: $search) {\n      id\n      name\n      region\n      country\n    }\n  }\n": typeof types.FindPlacesDocument,
    "\n  fragment PortfolioCaseCard_portfolioCase on PortfolioCaseCard {\n    id\n    stage\n    goal\n    skinTone\n    view\n    healedDays\n    latestPhase\n    latestSessionNumber\n    sessionCount\n    technicianName\n    technicianIsVerified\n    clinicName\n    city\n    distanceKm\n    price {\n      amountCents\n      currency\n    }\n    before {\n      address\n      formats\n      widths\n      width\n      height\n      placeholder\n    }\n    latest {\n      address\n      formats\n      widths\n      width\n      height\n      placeholder\n    }\n  }\n": typeof types.PortfolioCaseCard_PortfolioCaseFragmentDoc,
    "\n  query FindPageRelaxed(\n    $withoutPlace: PortfolioCaseFilter\n    $withoutAge: PortfolioCaseFilter\n    $withoutPrice: PortfolioCaseFilter\n  ) {\n    withoutPlace: portfolioCaseFacets(filter: $withoutPlace) {\n      total\n    }\n    withoutAge: portfolioCaseFacets(filter: $withoutAge) {\n      total\n    }\n    withoutPrice: portfolioCaseFacets(filter: $withoutPrice) {\n      total\n    }\n  }\n": typeof types.FindPageRelaxedDocument,
    "\n  query FindPage($filter: PortfolioCaseFilter, $sort: PortfolioCaseSort!, $after: ID) {\n    portfolioCases(filter: $filter, sort: $sort, first: 24, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          distanceKm\n          ...PortfolioCaseCard_portfolioCase\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    portfolioCaseFacets(filter: $filter) {\n      total\n      healedSixMonthsTotal\n      stages {\n        value\n        count\n      }\n      skinTones {\n        value\n        count\n      }\n      goals {\n        value\n        count\n      }\n      hairColours {\n        value\n        count\n      }\n      hairLengths {\n        value\n        count\n      }\n      sessions {\n        sessions\n        count\n      }\n      healed {\n        months\n        count\n      }\n    }\n  }\n": typeof types.FindPageDocument,
    "\n  query FindPageMore($filter: PortfolioCaseFilter, $sort: PortfolioCaseSort!, $after: ID) {\n    portfolioCases(filter: $filter, sort: $sort, first: 24, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          distanceKm\n          ...PortfolioCaseCard_portfolioCase\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.FindPageMoreDocument,
    "\n  query FindPlace($id: ID!) {\n    place(id: $id) {\n      id\n      name\n      region\n    }\n  }\n": typeof types.FindPlaceDocument,
};
const documents: Documents = {
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