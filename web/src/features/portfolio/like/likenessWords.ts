import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { LikenessMatch, LikenessTrait } from '@stipple/contract';

export interface Reason {
  trait: LikenessTrait;
  match: LikenessMatch;
  steps: number;
}

type Write = (reason: Reason, stage: string) => MessageDescriptor;

/** What is the same, as words after "same"; `stage` is the case's own, named. */
export const sameWords: Record<LikenessTrait, (stage: string) => MessageDescriptor> = {
  STAGE: (stage) => msg`${stage}`,
  GOAL: () => msg`goal`,
  SKIN_TONE: () => msg`skin type`,
  SCAR: () => msg`kind of scar`,
  HAIR_COLOUR: () => msg`hair colour`,
  HAIR_LENGTH: () => msg`hair length`,
  AGE_BAND: () => msg`age`,
};

/** What is not the same, as words inside a sentence. */
export const differenceWords = (reason: Reason, stage: string): MessageDescriptor =>
  otherWords[reason.trait](reason, stage);

const otherWords: Record<LikenessTrait, Write> = {
  STAGE: (reason, stage) =>
    reason.match === 'OTHER' ? msg`${stage}, another kind of loss` : stageApart(reason, stage),
  GOAL: () => msg`another goal`,
  SKIN_TONE: ({ steps }) =>
    steps < 0
      ? msg`${plural(-steps, { one: 'one skin type', other: '# skin types' })} lighter`
      : msg`${plural(steps, { one: 'one skin type', other: '# skin types' })} darker`,
  SCAR: ({ match }) => scarWords[match] ?? msg`another kind of scar`,
  HAIR_COLOUR: ({ match, steps }) => {
    if (match === 'OTHER') return msg`other hair colour`;
    return steps < 0 ? msg`darker hair` : msg`lighter hair`;
  },
  HAIR_LENGTH: ({ steps }) => (steps < 0 ? msg`shorter hair` : msg`longer hair`),
  AGE_BAND: ({ match, steps }) => {
    if (match === 'UNKNOWN') return msg`age not stated`;
    return steps < 0 ? msg`younger` : msg`older`;
  },
};

const scarWords: Partial<Record<LikenessMatch, MessageDescriptor>> = {
  MINE_ALONE: msg`without a scar`,
  THEIRS_ALONE: msg`with a scar`,
};

function stageApart({ steps }: Reason, stage: string) {
  return steps < 0
    ? msg`${stage}, ${plural(-steps, { one: 'one stage', other: '# stages' })} earlier`
    : msg`${stage}, ${plural(steps, { one: 'one stage', other: '# stages' })} further on`;
}
