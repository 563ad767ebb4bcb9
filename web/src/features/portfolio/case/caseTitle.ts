import type { I18n } from '@lingui/core';
import type { Goal, Stage } from '@stipple/contract';
import { inSentence } from '../../../ui/words/inSentence.ts';
import { goalWords, stageWords } from '../../../ui/words/vocabulary.ts';

/** "Norwood V, shaved look, full scalp". */
export function caseTitle(i18n: I18n, { stage, goal }: { stage: Stage; goal: Goal }) {
  const goalText = i18n._(goalWords[goal]);
  if (stage === 'SCAR') return goalText;
  return `${i18n._(stageWords[stage])}, ${inSentence(goalText)}`;
}
