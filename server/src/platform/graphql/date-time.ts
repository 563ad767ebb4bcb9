import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const REMEDY = 'write a moment in ISO 8601 with an offset, such as 2026-03-29T09:30:00Z.';
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** A moment. Strings the database already wrote in ISO 8601 pass through; nothing is parsed to be printed again. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment: ISO 8601 with an offset, such as `2026-03-29T09:30:00Z`. Answers are in UTC.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize(value) {
    if (typeof value === 'string') return value;
    if (value instanceof Date) return value.toISOString();
    throw new TypeError('DateTime: neither a Date nor an ISO string.');
  },
  parseValue: momentFrom,
  parseLiteral: (node) => momentFrom(node.kind === Kind.STRING ? node.value : undefined),
});

function momentFrom(value: unknown): Date {
  const moment = typeof value === 'string' && MOMENT.test(value) ? new Date(value) : undefined;
  if (moment && !Number.isNaN(moment.getTime()) && keepsItsDay(String(value))) return moment;
  throw new GraphQLError(REMEDY, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** `Date` reads 31 February as 3 March; a day that is no day is refused instead. */
function keepsItsDay(text: string): boolean {
  const day = text.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
