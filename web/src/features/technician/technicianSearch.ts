import { type Stage, STAGES } from '@stipple/contract';

/** Which of a technician's cases are shown: `/technicians/aisha-khan?stage=NORWOOD_V`. */
export interface TechnicianSearch {
  stage?: Stage;
}

/** Reads an address that anybody may have written. */
export function readTechnicianSearch(raw: Record<string, unknown>): TechnicianSearch {
  const stage = STAGES.find((known) => known === raw.stage);
  return stage ? { stage } : {};
}
