import type { ServiceContext } from '../../platform/graphql/request-context.ts';

/**
 * Makes all that decides whether a treatment is public (publishing, withdrawing, the client's word and consents) wait for
 * each other, until the transaction ends. Take it before looking at the consents: neither side would see what the other
 * has not committed yet. Take it before `lockListing`, and several in the order of their ids, lest two wait in a circle.
 */
export const lockPublication = (em: ServiceContext['em'], courseId: string): Promise<unknown> =>
  em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`publication ${courseId}`]);
