import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLatestAnswer } from '../../../data/useLatestAnswer.ts';
import { graphql } from '../../../gql/index.ts';
import type { FindSearch } from '../find/findSearch.ts';
import { useFindSearch } from '../find/useFindSearch.ts';
import { likenessInput } from './likenessInput.ts';

const query = graphql(`
  query CasesLikeMineRelaxed(
    $anywhere: LikenessInput!
    $anySkin: LikenessInput!
    $anyScar: LikenessInput!
    $anyGoal: LikenessInput!
    $anyStage: LikenessInput!
    $stageAlone: LikenessInput!
    $goalAlone: LikenessInput!
  ) {
    anywhere: likenessCounts(input: $anywhere) {
      total
    }
    anySkin: likenessCounts(input: $anySkin) {
      total
      here
    }
    anyScar: likenessCounts(input: $anyScar) {
      total
      here
    }
    anyGoal: likenessCounts(input: $anyGoal) {
      total
      here
    }
    anyStage: likenessCounts(input: $anyStage) {
      total
      here
    }
    stageAlone: likenessCounts(input: $stageAlone) {
      total
    }
    goalAlone: likenessCounts(input: $goalAlone) {
      total
    }
  }
`);

export interface LikenessRelaxation {
  label: MessageDescriptor;
  change: Partial<FindSearch>;
  count: number;
}

const NO_LOOKS = {
  tone: undefined,
  scar: undefined,
  hair: undefined,
  length: undefined,
  age: undefined,
  near: undefined,
  km: undefined,
} as const;

const offers = [
  { key: 'anyScar', label: msg`With or without a scar`, change: { scar: undefined } },
  { key: 'anySkin', label: msg`Any skin type`, change: { tone: undefined } },
  { key: 'anyGoal', label: msg`Any goal`, change: { goal: undefined } },
  { key: 'anyStage', label: msg`Any stage`, change: { stage: undefined } },
  { key: 'anywhere', label: msg`Anywhere`, change: { near: undefined, km: undefined } },
  { key: 'stageAlone', label: msg`Your stage alone, anywhere`, change: { ...NO_LOOKS, goal: undefined } },
  { key: 'goalAlone', label: msg`Your goal alone, anywhere`, change: { ...NO_LOOKS, stage: undefined } },
] as const;

/** The least to leave out that brings cases: one thing, the lightest first; then the place; then all but stage or goal. */
export function useLikenessRelaxation() {
  const { search } = useFindSearch();
  const whole = likenessInput(search) ?? {};
  const without = (change: Partial<FindSearch>) => likenessInput({ ...search, ...change }) ?? whole;
  const [scar, skin, goal, stage, place, stageAlone, goalAlone] = offers.map(({ change }) => without(change));
  const variables = {
    anyScar: scar ?? whole,
    anySkin: skin ?? whole,
    anyGoal: goal ?? whole,
    anyStage: stage ?? whole,
    anywhere: place ?? whole,
    stageAlone: stageAlone ?? whole,
    goalAlone: goalAlone ?? whole,
  };
  const { data, isAsking } = useLatestAnswer(query, variables);

  const best = offers
    .map(({ key, label, change }): LikenessRelaxation => {
      const counts = data?.[key];
      const here = counts && 'here' in counts ? counts.here : null;
      return { label, change, count: here ?? counts?.total ?? 0 };
    })
    .find(({ count }) => count > 0);
  return { best, isAsking };
}
