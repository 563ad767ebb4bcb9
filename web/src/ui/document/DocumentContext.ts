import { createContext, use } from 'react';

/** The document a page stands in. */
export interface PageDocument {
  /** Where the pages stand for everybody, without a slash at the end. */
  readonly origin: string;
  /** The calendar day the page was written on, where a server wrote it: both must count from the same one. */
  readonly today?: string;
  /** Says how the page went: found, not there, or gone. Heard by a server only. */
  readonly sayStatus?: (status: number) => void;
}

export const DocumentContext = createContext<PageDocument>({ origin: '' });

export function usePageDocument() {
  return use(DocumentContext);
}
