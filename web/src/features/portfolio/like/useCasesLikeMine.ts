import { useLatestAnswer } from '../../../data/useLatestAnswer.ts';
import { useMore } from '../../../data/useMore.ts';
import type { CasesLikeMineQuery } from '../../../gql/graphql.ts';
import { useFindSearch } from '../find/useFindSearch.ts';
import { likenessInput } from './likenessInput.ts';
import { casesLikeMineQuery, moreLikeMineQuery, NOTHING_TOLD } from './likenessQuery.ts';

export type LikeCase = CasesLikeMineQuery['casesLikeMine']['edges'][number]['node'];
export type LikenessTotals = CasesLikeMineQuery['likenessCounts'];
export type CasesLikeMine = ReturnType<typeof useCasesLikeMine>;

/** The ranked cases and their counts. Nothing is asked until a stage or a goal is told. */
export function useCasesLikeMine() {
  const { search } = useFindSearch();
  const input = likenessInput(search);
  const variables = input ? { input } : NOTHING_TOLD;
  const { data, isAsking, hasFailed, retry } = useLatestAnswer(casesLikeMineQuery, variables, { skip: !input });
  const more = useMore({ operation: casesLikeMineQuery, variables, list: 'casesLikeMine', by: moreLikeMineQuery });

  return {
    isTold: input !== undefined,
    cases: data?.casesLikeMine.edges.map((edge) => edge.node),
    counts: data?.likenessCounts,
    isAsking,
    hasFailed,
    retry,
    more,
  };
}
