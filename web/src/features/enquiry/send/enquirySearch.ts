/** Which case the question is about: `/technicians/aisha-khan/enquiry?case=0199…`. */
export interface EnquirySearch {
  case?: string;
}

/** Reads an address that anybody may have written. */
export function readEnquirySearch(raw: Record<string, unknown>): EnquirySearch {
  return typeof raw.case === 'string' && raw.case.length <= 64 ? { case: raw.case } : {};
}
