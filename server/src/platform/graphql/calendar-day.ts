import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A day of the calendar in the clinic location's time zone, as text: no time zone can shift it. */
export const CalendarDay = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: "A day of the calendar, `YYYY-MM-DD`, in the clinic location's time zone.",
  serialize(value) {
    if (typeof value === 'string') return value;
    throw new TypeError('Date: not a day written YYYY-MM-DD.');
  },
  parseValue: dayFrom,
  parseLiteral: (node) => dayFrom(node.kind === Kind.STRING ? node.value : undefined),
});

function dayFrom(value: unknown): string {
  if (typeof value === 'string' && DAY.test(value)) {
    const moment = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value)) return value;
  }
  throw new GraphQLError('write a day as YYYY-MM-DD, such as 2026-03-29.', { extensions: { code: 'BAD_USER_INPUT' } });
}
