import { useState } from 'react';
import { usePageDocument } from '../document/DocumentContext.ts';

/** The calendar day on which the page was opened: by the server that wrote it, or by the reader's own clock. */
export function useToday() {
  const written = usePageDocument().today;
  const [today] = useState(() => written ?? dayOf(new Date()));
  return today;
}

function dayOf(moment: Date) {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
