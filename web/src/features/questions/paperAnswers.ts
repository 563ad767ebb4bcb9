import { t } from '@lingui/core/macro';
import type { CredentialType } from '@stipple/contract';
import { paperLimits } from '../../ui/words/paperLimits.ts';
import { checkSentence, clockSentence } from '../../ui/words/paperSentences.ts';
import type { SheetRecord } from './questionsQuery.ts';
import type { Asked } from './questionSheet.ts';
import type { Answer } from './recordAnswers.ts';

type Paper = SheetRecord['technician']['credentials'][number];

const REGISTRATIONS = [
  'COUNCIL_PERSONAL_REGISTRATION',
  'COUNCIL_PREMISES_REGISTRATION',
  'SPECIAL_TREATMENT_LICENCE',
  'STUDIO_LICENCE',
  'ARTIST_LICENCE',
] as const;

export function trainingAnswer(asked: Asked): Answer {
  const papers = papersOf(asked, ['SMP_TRAINING']);
  return {
    isAnswered: papers.some(({ countsToday }) => countsToday),
    evidence: papers.length > 0 ? linesOf(papers, asked) : [t`No training paper is on file here.`],
  };
}

/** Answered when insurance and a registration or licence count today: one without the other leaves the question open. */
export function papersAnswer(asked: Asked): Answer {
  const insurance = papersOf(asked, ['LIABILITY_INSURANCE']);
  const registrations = papersOf(asked, REGISTRATIONS);
  const counts = (papers: readonly Paper[]) => papers.some(({ countsToday }) => countsToday);
  return {
    isAnswered: counts(insurance) && counts(registrations),
    evidence: [
      ...(insurance.length > 0 ? linesOf(insurance, asked) : [t`No insurance is on file here.`]),
      ...(registrations.length > 0 ? linesOf(registrations, asked) : [t`No registration or licence is on file here.`]),
    ],
  };
}

export const infectionControlLine = (asked: Asked): string[] =>
  linesOf(papersOf(asked, ['BLOODBORNE_PATHOGENS']), asked);

/** Papers of the person, then of the places; of each kind those that count today, else whatever is on file. */
function papersOf({ record: { technician } }: Asked, types: readonly CredentialType[]): Paper[] {
  const all = [...technician.credentials, ...technician.locations.flatMap(({ credentials }) => credentials)];
  const ofTypes = all.filter(({ type }) => types.includes(type));
  const counting = ofTypes.filter(({ countsToday }) => countsToday);
  const once = (papers: Paper[]) =>
    papers.filter(({ title }, index) => papers.findIndex((one) => one.title === title) === index);
  return once(counting.length > 0 ? counting : ofTypes);
}

/** "Liability insurance, Aviva: valid to 30 Sep 2026. Checked 2 Feb 2026 by platform staff against the certificate." */
const linesOf = (papers: readonly Paper[], { formats }: Asked): string[] =>
  papers.map((paper) => {
    const clock = clockSentence(paper, formats);
    const sentences = [
      `${paper.title}, ${paper.issuer}: ${clock}`,
      checkSentence(paper, formats),
      ...paperLimits(paper),
    ];
    return sentences.map((sentence) => `${sentence.replace(/\.$/, '')}.`).join(' ');
  });
