import type { ClassType } from 'type-graphql';

/** What one feature brings to the server. */
export interface Feature {
  readonly resolvers: readonly ClassType[];
}
