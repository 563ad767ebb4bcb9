import { type Goal, GOALS, type Stage, STAGES } from '@stipple/contract';

/** For whom the sheet is: `/technicians/aisha-khan/questions?stage=NORWOOD_V&goal=SHAVED_LOOK`. */
export interface QuestionSearch {
  stage?: Stage;
  goal?: Goal;
}

/** Reads an address that anybody may have written. */
export function readQuestionSearch(raw: Record<string, unknown>): QuestionSearch {
  const stage = STAGES.find((known) => known === raw.stage);
  const goal = GOALS.find((known) => known === raw.goal);
  return { ...(stage && { stage }), ...(goal && { goal }) };
}
