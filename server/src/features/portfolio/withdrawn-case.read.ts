import type { Statement } from '../../platform/graphql/request-context.ts';

/** One row where a case was public and is not any more. */
export const withdrawnStatement = (id: string): Statement => ({
  name: 'withdrawn-case',
  text: 'select true "isWithdrawn" from withdrawn_case where id = $1',
  values: [id],
});
