/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AgeBand =
  | 'FROM_25'
  | 'FROM_35'
  | 'FROM_45'
  | 'FROM_55'
  | 'FROM_65'
  | 'UNDER_25';

export type Currency =
  | 'EUR'
  | 'GBP'
  | 'USD';

export type Goal =
  | 'ALOPECIA'
  | 'BEARD'
  | 'CROWN'
  | 'DENSITY'
  | 'FUE_SCARS'
  | 'FUT_SCAR'
  | 'HAIRLINE'
  | 'OTHER_SCAR'
  | 'POST_CHEMOTHERAPY'
  | 'REPAIR'
  | 'SHAVED_LOOK'
  | 'TRANSPLANT_COMBINATION';

export type HairColour =
  | 'BLACK'
  | 'BROWN'
  | 'DARK_BROWN'
  | 'GREY'
  | 'LIGHT';

export type HairLength =
  | 'LONG'
  | 'SHAVED'
  | 'UNDER_1_CM';

/** `placeId` is from `places`; radius 1 to 500 km. */
export type NearInput = {
  placeId: string | number;
  radiusKm: number;
};

export type PhotoPhase =
  | 'AFTER_SESSION'
  | 'BEFORE'
  | 'HEALED';

export type PhotoView =
  | 'BACK'
  | 'CROWN'
  | 'FRONT'
  | 'HAIRLINE_MACRO'
  | 'LEFT'
  | 'RIGHT'
  | 'TOP';

/** Within one list: any of; between lists: all of. */
export type PortfolioCaseFilter = {
  ageBands?: Array<AgeBand> | null | undefined;
  clinicSlug?: string | null | undefined;
  goals?: Array<Goal> | null | undefined;
  hairColours?: Array<HairColour> | null | undefined;
  hairLengths?: Array<HairLength> | null | undefined;
  /** Newest healed photograph at least this many whole months after the last session. */
  healedMonthsAtLeast?: number | null | undefined;
  near?: NearInput | null | undefined;
  priceAtMostCents?: number | null | undefined;
  scars?: Array<Scar> | null | undefined;
  sessions?: Array<number> | null | undefined;
  skinTones?: Array<SkinTone> | null | undefined;
  stages?: Array<Stage> | null | undefined;
  technicianSlug?: string | null | undefined;
};

export type PortfolioCaseSort =
  | 'HEALED_LONGEST'
  | 'NEAREST'
  | 'PRICE_LOWEST'
  | 'RECENTLY_CHECKED';

export type Scar =
  | 'FUE_DOTS'
  | 'FUT_STRIP'
  | 'NONE'
  | 'OTHER';

export type SkinTone =
  | 'I'
  | 'II'
  | 'III'
  | 'IV'
  | 'V'
  | 'VI';

export type Stage =
  | 'ALOPECIA_AREATA'
  | 'LUDWIG_I'
  | 'LUDWIG_II'
  | 'LUDWIG_III'
  | 'NORWOOD_I'
  | 'NORWOOD_II'
  | 'NORWOOD_III'
  | 'NORWOOD_III_VERTEX'
  | 'NORWOOD_IV'
  | 'NORWOOD_V'
  | 'NORWOOD_VI'
  | 'NORWOOD_VII'
  | 'SCAR';

export type FindPlacesQueryVariables = Exact<{
  search: string;
}>;


export type FindPlacesQuery = { __typename: 'Query', places: Array<{ __typename: 'Place', id: string, name: string, region: string, country: string }> };

export type PortfolioCaseCard_PortfolioCaseFragment = { __typename: 'PortfolioCaseCard', id: string, stage: Stage, goal: Goal, skinTone: SkinTone, view: PhotoView, healedDays: number | null, latestPhase: PhotoPhase, latestSessionNumber: number | null, sessionCount: number, technicianName: string, technicianIsVerified: boolean, clinicName: string, city: string, distanceKm: number | null, price: { __typename: 'Money', amountCents: number, currency: Currency } | null, before: { __typename: 'Picture', address: string, formats: Array<string>, widths: Array<number>, width: number, height: number, placeholder: string }, latest: { __typename: 'Picture', address: string, formats: Array<string>, widths: Array<number>, width: number, height: number, placeholder: string } } & { ' $fragmentName'?: 'PortfolioCaseCard_PortfolioCaseFragment' };

export type FindPageRelaxedQueryVariables = Exact<{
  withoutPlace?: PortfolioCaseFilter | null | undefined;
  withoutAge?: PortfolioCaseFilter | null | undefined;
  withoutPrice?: PortfolioCaseFilter | null | undefined;
}>;


export type FindPageRelaxedQuery = { __typename: 'Query', withoutPlace: { __typename: 'PortfolioCaseFacets', total: number }, withoutAge: { __typename: 'PortfolioCaseFacets', total: number }, withoutPrice: { __typename: 'PortfolioCaseFacets', total: number } };

export type FindPageQueryVariables = Exact<{
  filter?: PortfolioCaseFilter | null | undefined;
  sort: PortfolioCaseSort;
  after?: string | number | null | undefined;
}>;


export type FindPageQuery = { __typename: 'Query', portfolioCases: { __typename: 'PortfolioCaseConnection', edges: Array<{ __typename: 'PortfolioCaseEdge', cursor: string, node: (
        { __typename: 'PortfolioCaseCard', id: string, distanceKm: number | null }
        & { ' $fragmentRefs'?: { 'PortfolioCaseCard_PortfolioCaseFragment': PortfolioCaseCard_PortfolioCaseFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } }, portfolioCaseFacets: { __typename: 'PortfolioCaseFacets', total: number, healedSixMonthsTotal: number, stages: Array<{ __typename: 'Facet', value: string, count: number }>, skinTones: Array<{ __typename: 'Facet', value: string, count: number }>, goals: Array<{ __typename: 'Facet', value: string, count: number }>, hairColours: Array<{ __typename: 'Facet', value: string, count: number }>, hairLengths: Array<{ __typename: 'Facet', value: string, count: number }>, sessions: Array<{ __typename: 'SessionFacet', sessions: number, count: number }>, healed: Array<{ __typename: 'HealedFacet', months: number, count: number }> } };

export type FindPageMoreQueryVariables = Exact<{
  filter?: PortfolioCaseFilter | null | undefined;
  sort: PortfolioCaseSort;
  after?: string | number | null | undefined;
}>;


export type FindPageMoreQuery = { __typename: 'Query', portfolioCases: { __typename: 'PortfolioCaseConnection', edges: Array<{ __typename: 'PortfolioCaseEdge', cursor: string, node: (
        { __typename: 'PortfolioCaseCard', id: string, distanceKm: number | null }
        & { ' $fragmentRefs'?: { 'PortfolioCaseCard_PortfolioCaseFragment': PortfolioCaseCard_PortfolioCaseFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean } } };

export type FindPlaceQueryVariables = Exact<{
  id: string | number;
}>;


export type FindPlaceQuery = { __typename: 'Query', place: { __typename: 'Place', id: string, name: string, region: string } | null };

export const PortfolioCaseCard_PortfolioCaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioCaseCard_portfolioCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortfolioCaseCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"skinTone"}},{"kind":"Field","name":{"kind":"Name","value":"view"}},{"kind":"Field","name":{"kind":"Name","value":"healedDays"}},{"kind":"Field","name":{"kind":"Name","value":"latestPhase"}},{"kind":"Field","name":{"kind":"Name","value":"latestSessionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCount"}},{"kind":"Field","name":{"kind":"Name","value":"technicianName"}},{"kind":"Field","name":{"kind":"Name","value":"technicianIsVerified"}},{"kind":"Field","name":{"kind":"Name","value":"clinicName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"formats"}},{"kind":"Field","name":{"kind":"Name","value":"widths"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"formats"}},{"kind":"Field","name":{"kind":"Name","value":"widths"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}}]}}]}}]} as unknown as DocumentNode<PortfolioCaseCard_PortfolioCaseFragment, unknown>;
export const FindPlacesDocument = {"__meta__":{"hash":"sha256:7515c8aa10888eb03f1c21aa14f20eabfe660c280d13b373e09c224379a72ecb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]} as unknown as DocumentNode<FindPlacesQuery, FindPlacesQueryVariables>;
export const FindPageRelaxedDocument = {"__meta__":{"hash":"sha256:a55ac719e598b61f6ad1fdc8e093c5f37e07344f1a339e11bf6f7d9676dde279"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPageRelaxed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withoutPlace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PortfolioCaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withoutAge"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PortfolioCaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withoutPrice"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PortfolioCaseFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"withoutPlace"},"name":{"kind":"Name","value":"portfolioCaseFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withoutPlace"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withoutAge"},"name":{"kind":"Name","value":"portfolioCaseFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withoutAge"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withoutPrice"},"name":{"kind":"Name","value":"portfolioCaseFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withoutPrice"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<FindPageRelaxedQuery, FindPageRelaxedQueryVariables>;
export const FindPageDocument = {"__meta__":{"hash":"sha256:26870ba5e72fe09f2b5cd5ec742f8e8cb2265973982367984f422e9e6ff788cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PortfolioCaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PortfolioCaseSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"portfolioCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortfolioCaseCard_portfolioCase"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"portfolioCaseFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"healedSixMonthsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skinTones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hairColours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hairLengths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"healed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioCaseCard_portfolioCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortfolioCaseCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"skinTone"}},{"kind":"Field","name":{"kind":"Name","value":"view"}},{"kind":"Field","name":{"kind":"Name","value":"healedDays"}},{"kind":"Field","name":{"kind":"Name","value":"latestPhase"}},{"kind":"Field","name":{"kind":"Name","value":"latestSessionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCount"}},{"kind":"Field","name":{"kind":"Name","value":"technicianName"}},{"kind":"Field","name":{"kind":"Name","value":"technicianIsVerified"}},{"kind":"Field","name":{"kind":"Name","value":"clinicName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"formats"}},{"kind":"Field","name":{"kind":"Name","value":"widths"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"formats"}},{"kind":"Field","name":{"kind":"Name","value":"widths"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}}]}}]}}]} as unknown as DocumentNode<FindPageQuery, FindPageQueryVariables>;
export const FindPageMoreDocument = {"__meta__":{"hash":"sha256:11b2395fc3087a333d75e084e5599e45d42286ccbe6e74e9591f3395bd6074c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPageMore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PortfolioCaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PortfolioCaseSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"portfolioCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortfolioCaseCard_portfolioCase"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioCaseCard_portfolioCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortfolioCaseCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"skinTone"}},{"kind":"Field","name":{"kind":"Name","value":"view"}},{"kind":"Field","name":{"kind":"Name","value":"healedDays"}},{"kind":"Field","name":{"kind":"Name","value":"latestPhase"}},{"kind":"Field","name":{"kind":"Name","value":"latestSessionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"sessionCount"}},{"kind":"Field","name":{"kind":"Name","value":"technicianName"}},{"kind":"Field","name":{"kind":"Name","value":"technicianIsVerified"}},{"kind":"Field","name":{"kind":"Name","value":"clinicName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"formats"}},{"kind":"Field","name":{"kind":"Name","value":"widths"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"formats"}},{"kind":"Field","name":{"kind":"Name","value":"widths"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}}]}}]}}]} as unknown as DocumentNode<FindPageMoreQuery, FindPageMoreQueryVariables>;
export const FindPlaceDocument = {"__meta__":{"hash":"sha256:14a2d2801f8a5b681f16177d50ea1fe29d2dc721d6f3dc0762929f0be52a5c20"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}}]}}]} as unknown as DocumentNode<FindPlaceQuery, FindPlaceQueryVariables>;