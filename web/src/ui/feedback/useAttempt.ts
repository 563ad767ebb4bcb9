import { createContext, use } from 'react';

export const AttemptContext = createContext(0);

/** How often the reader has tried again. As the key of a query it keeps a failed answer from being given twice. */
export function useAttempt() {
  return use(AttemptContext);
}
