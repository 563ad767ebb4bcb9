import { t } from '@lingui/core/macro';
import type { Formats } from '../../ui/locale/formats.ts';
import {
  type Answer,
  conditionsAnswer,
  experienceAnswer,
  handsAnswer,
  healedAnswer,
  needlesAnswer,
  ownWorkAnswer,
  rangeAnswer,
  reviewsAnswer,
} from './recordAnswers.ts';
import { papersAnswer, trainingAnswer } from './paperAnswers.ts';
import type { SheetRecord } from './questionsQuery.ts';
import type { QuestionSearch } from './questionSearch.ts';
import type { SourceKey } from './questionSources.ts';

/** What an answer is made of. */
export interface Asked {
  readonly record: SheetRecord;
  readonly on: QuestionSearch;
  readonly formats: Formats;
}

interface Question {
  readonly key: string;
  readonly words: () => string;
  readonly sources: readonly SourceKey[];
  readonly answer: (asked: Asked) => Answer;
}

/** What clients are told to ask, who tells them so, and what of the record answers it. */
const QUESTIONS: readonly Question[] = [
  {
    key: 'training',
    words: () => t`Where did you train in scalp micropigmentation, with whom, and may I check it with them?`,
    sources: ['inked', 'scalpMicro', 'hims'],
    answer: trainingAnswer,
  },
  {
    key: 'experience',
    words: () => t`How many treatments have you finished, and how many like mine?`,
    sources: ['amplified', 'jackson', 'inked'],
    answer: experienceAnswer,
  },
  {
    key: 'own-work',
    words: () => t`Are the photographs you show your own work?`,
    sources: ['scalpSolutions', 'scalpKorea'],
    answer: ownWorkAnswer,
  },
  {
    key: 'healed',
    words: () => t`May I see healed work, a year old or older?`,
    sources: ['dermimatch', 'scalpSolutions'],
    answer: healedAnswer,
  },
  {
    key: 'conditions',
    words: () => t`Do you have sets at the same angle, with the same background and the same light? Ten are advised.`,
    sources: ['webmd', 'realself'],
    answer: conditionsAnswer,
  },
  {
    key: 'range',
    words: () => t`Do you show the range of your results, or only the best?`,
    sources: ['myHairline', 'hairImplants'],
    answer: rangeAnswer,
  },
  {
    key: 'reviews',
    words: () => t`What did clients say of the visit, and what a year later? May I speak with one?`,
    sources: ['scalpSolutions', 'lips'],
    answer: reviewsAnswer,
  },
  {
    key: 'papers',
    words: () => t`Are you insured, and are you and the place registered or licensed?`,
    sources: ['cheltenham', 'scalpSolutions', 'hims'],
    answer: papersAnswer,
  },
  {
    key: 'hands',
    words: () => t`Will you do every session yourself, from the first to the last?`,
    sources: ['ishrs', 'scalpSolutions'],
    answer: handsAnswer,
  },
  {
    key: 'needles',
    words: () => t`Are needles sterile and used once, and is the pigment made for this and not for body tattoos?`,
    sources: ['hims', 'evo', 'hobbs'],
    answer: needlesAnswer,
  },
];

export interface SheetLine extends Answer {
  readonly key: string;
  readonly question: string;
  readonly sources: readonly SourceKey[];
}

/** Every question with what the record says to it; the blank ones too. */
export const sheetOf = (asked: Asked): SheetLine[] =>
  QUESTIONS.map(({ key, words, sources, answer }) => ({ key, question: words(), sources, ...answer(asked) }));
