import { CREDENTIAL_TYPES, type CredentialType } from '@stipple/contract';
import { PAPER_TROUBLES, type PaperTrouble } from './paperMark.ts';

/** What is listed, and the paper that is open beside it: `/clinic/papers?show=soon&of=<id>&paper=FIRST_AID`. */
export interface PapersSearch {
  show?: PaperTrouble;
  of?: string;
  paper?: CredentialType;
}

const ID_MAX = 64;

/** Reads an address that anybody may have written. */
export function readPapersSearch(raw: Record<string, unknown>): PapersSearch {
  const show = PAPER_TROUBLES.find((trouble) => trouble === raw.show);
  const paper = CREDENTIAL_TYPES.find((type) => type === raw.paper);
  const of = typeof raw.of === 'string' && raw.of.length <= ID_MAX ? raw.of : undefined;
  return { ...(show && { show }), ...(of && paper && { of, paper }) };
}
