import { useState } from 'react';

/** The calendar day on which the reader opened the page, by the reader's own clock. */
export function useToday() {
  const [today] = useState(() => dayOf(new Date()));
  return today;
}

function dayOf(moment: Date) {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
