import type { ServiceContext } from '../../platform/graphql/request-context.ts';

/**
 * Makes publishing a treatment and taking back the consent to it wait for each other, until the transaction ends. Take it
 * before looking at the consents: neither side would see what the other has not committed yet.
 */
export const lockPublication = (em: ServiceContext['em'], courseId: string): Promise<unknown> =>
  em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`publication ${courseId}`]);
