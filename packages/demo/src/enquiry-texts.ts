import type { AgeBand, Goal, SkinTone, Stage } from '@stipple/contract';

export interface EnquiryText {
  readonly stage: Stage | null;
  readonly goal: Goal | null;
  readonly skinTone: SkinTone | null;
  readonly ageBand: AgeBand | null;
  readonly question: string;
  readonly answer: string;
}

const unsaid = { stage: null, goal: null, skinTone: null, ageBand: null };

/** Questions people ask before they book, and honest answers. */
export const enquiryTexts: readonly EnquiryText[] = [
  {
    stage: 'NORWOOD_V',
    goal: 'SHAVED_LOOK',
    skinTone: 'II',
    ageBand: 'FROM_45',
    question: 'How many sessions would I need, and can they be on Saturdays?',
    answer:
      'Most people with your pattern need three. Saturdays are possible; the gap between the second and third is about four weeks.',
  },
  {
    stage: 'NORWOOD_III',
    goal: 'HAIRLINE',
    skinTone: 'III',
    ageBand: 'FROM_25',
    question: 'I am 26 and still losing hair. Is it too early?',
    answer:
      'It may be. I would like to see you, photograph you, and see you again in six months before we decide anything.',
  },
  {
    stage: 'SCAR',
    goal: 'FUT_SCAR',
    skinTone: 'IV',
    ageBand: 'FROM_35',
    question: 'My strip scar is seven months old. When can it be treated?',
    answer: 'Not before nine months, better twelve. A scar that still changes takes pigment unevenly.',
  },
  {
    stage: 'LUDWIG_II',
    goal: 'DENSITY',
    skinTone: 'II',
    ageBand: 'FROM_45',
    question: 'Do you have to shave the parting?',
    answer: 'No. I work between the hairs. It takes longer, and the change is softer than in a shaved look.',
  },
  {
    ...unsaid,
    question: 'What does it cost in total, with everything?',
    answer:
      'The range for your class is on my page and covers all planned sessions. After a consultation you get one figure in writing.',
  },
  {
    stage: 'NORWOOD_VI',
    goal: 'SHAVED_LOOK',
    skinTone: 'V',
    ageBand: 'FROM_35',
    question: 'Can you show me healed work on skin like mine?',
    answer:
      'Yes, please look at the cases with tone V on my page; two of them are past twelve months. I can show you one more in person.',
  },
  {
    stage: 'NORWOOD_IV',
    goal: 'REPAIR',
    skinTone: 'II',
    ageBand: 'FROM_35',
    question: 'I had it done elsewhere and it has turned bluish. Can that be repaired?',
    answer:
      'Sometimes with pigment, sometimes only after laser. Send me a picture in daylight and I will say what I think, also if it is no.',
  },
  {
    stage: 'ALOPECIA_AREATA',
    goal: 'ALOPECIA',
    skinTone: 'I',
    ageBand: 'FROM_25',
    question: 'My patches come and go. Does it make sense?',
    answer: 'Only once they have been quiet for about two years, and with a word from your dermatologist.',
  },
  {
    ...unsaid,
    question: 'Does it hurt?',
    answer: 'It stings, more at the temples than on top. We use a numbing cream and take breaks.',
  },
  {
    stage: 'NORWOOD_III_VERTEX',
    goal: 'CROWN',
    skinTone: 'III',
    ageBand: 'FROM_35',
    question: 'Can you treat only the crown and leave the front?',
    answer: 'Yes, if your front is stable. We should talk about what happens if it is not.',
  },
  {
    ...unsaid,
    goal: 'SHAVED_LOOK',
    question: 'I take blood thinners. Is that a problem?',
    answer: 'I need a note from your doctor first. Please do not stop taking them because of me.',
  },
  {
    stage: 'NORWOOD_VII',
    goal: 'SHAVED_LOOK',
    skinTone: 'I',
    ageBand: 'FROM_55',
    question: 'Am I too old for this at 63?',
    answer: 'No. At 63 we would leave the line higher and the whole thing lighter, so that it suits your face.',
  },
];
