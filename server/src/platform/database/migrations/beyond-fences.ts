/**
 * Changes rows that are there already. The tables' owner is fenced in like everybody else and reaches none of them, so the
 * fence is lifted for the statement; whoever works meanwhile stays behind theirs. What would be done at the end is done at
 * once, since a table with such work waiting cannot be altered.
 */
export const beyondFences = (table: string, statement: string): string[] => [
  `alter table "${table}" no force row level security`,
  statement,
  'set constraints all immediate',
  `alter table "${table}" force row level security`,
];
