import { type GraphQLField, GraphQLError, type GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';
import { ROLES, type Role, rolesOf, type Viewer } from '../access/viewer.ts';

interface Budget {
  readonly times: number;
  readonly seconds: number;
}

interface Door {
  readonly openTo?: readonly Role[];
  readonly publicRead?: boolean;
  readonly budget?: Budget;
}

/** Names the roles that may call a root field. A root field without it is closed to all. */
export const OpenTo = (...roles: readonly Role[]) => Extensions({ openTo: roles } satisfies Door);

/**
 * Opens a query to everybody and answers everybody as a visitor, from `publicSql` alone: no sign-in is looked up and no
 * transaction opened, so the answer may be cached for all.
 */
export const PublicRead = () => Extensions({ openTo: ROLES, publicRead: true } satisfies Door);

/** How often one address, and one account, may call a root field: `times` within `seconds`. Each alias is a call. */
export const AtMost = (times: number, seconds: number) => Extensions({ budget: { times, seconds } } satisfies Door);

const doorOf = (field: GraphQLField<unknown, unknown>): Door => field.extensions;

export const isPublicRead = (field: GraphQLField<unknown, unknown>): boolean => doorOf(field).publicRead === true;

export const budgetOf = (field: GraphQLField<unknown, unknown>): Budget | undefined => doorOf(field).budget;

/** Throws unless the viewer plays a part the field is open to. */
export function knock(field: GraphQLField<unknown, unknown>, viewer: Viewer): void {
  const openTo = doorOf(field).openTo ?? [];
  if (rolesOf(viewer).some((role) => openTo.includes(role))) return;
  if (viewer.kind === 'visitor' && openTo.length > 0)
    throw new GraphQLError('Sign in to do this.', { extensions: { code: 'UNAUTHENTICATED' } });
  throw new GraphQLError('You may not do this.', { extensions: { code: 'FORBIDDEN' } });
}

/** A root field's name and door. */
export interface RootField {
  readonly operation: 'Query' | 'Mutation' | 'Subscription';
  readonly name: string;
  readonly openTo: readonly Role[];
  readonly isPublicRead: boolean;
}

/** Every root field with who may call it: the permission table. An empty `openTo` is a forgotten door. */
export const rootFieldsOf = (schema: GraphQLSchema): RootField[] =>
  ([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()] as const).flatMap((type, index) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      operation: (['Query', 'Mutation', 'Subscription'] as const)[index] ?? 'Query',
      name: field.name,
      openTo: doorOf(field).openTo ?? [],
      isPublicRead: isPublicRead(field),
    })),
  );
