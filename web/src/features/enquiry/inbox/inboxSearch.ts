import { ENQUIRY_STATES, type EnquiryState } from '@stipple/contract';

/** Which enquiries are listed: `/clinic/enquiries?state=ANSWERED`. */
export interface InboxSearch {
  state?: EnquiryState;
}

/** Reads an address that anybody may have written; open ones are meant when nothing is said. */
export function readInboxSearch(raw: Record<string, unknown>): InboxSearch {
  const state = ENQUIRY_STATES.find((known) => known === raw.state);
  return state && state !== 'OPEN' ? { state } : {};
}
