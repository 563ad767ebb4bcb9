import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { runAlone } from '../tenancy/current-scope.ts';
import { budgetOf, isPublicRead, knock } from './doorkeeper.ts';
import { Problem } from './problem.ts';
import type { RequestContext } from './request-context.ts';

type Resolve = GraphQLFieldResolver<unknown, RequestContext>;

/** Puts the door before every root field, and a savepoint around every mutation. Wraps once, so nested fields pay nothing. */
export function guardRootFields(schema: GraphQLSchema): GraphQLSchema {
  const mutationType = schema.getMutationType();
  for (const type of [schema.getQueryType(), mutationType, schema.getSubscriptionType()])
    for (const field of Object.values(type?.getFields() ?? {})) {
      if (type === mutationType && isPublicRead(field)) throw new Error(`${field.name}: a mutation is no public read.`);
      const resolve: Resolve = field.resolve ?? defaultFieldResolver;
      const guarded = type === mutationType ? atomic(resolve) : resolve;
      const budget = budgetOf(field);
      field.resolve = async (source, args, context: RequestContext, info) => {
        knock(field, context.viewer);
        if (budget) await context.spend({ name: field.name, points: budget.times, seconds: budget.seconds });
        return guarded(source, args, context, info);
      };
    }
  return schema;
}

/** A Problem undoes this mutation's writes and becomes its result; any other error undoes them and rises. What it promised for later is forgotten with it. */
const atomic =
  (resolve: Resolve): Resolve =>
  async (source, args, context, info) => {
    const promised: (() => Promise<void>)[] = [];
    const afterCommit = (work: () => Promise<void>) => void promised.push(work);
    try {
      const result = await context.em.transactional(async (em) =>
        runAlone(() => resolve(source, args, { ...context, em, afterCommit }, info)),
      );
      for (const work of promised) context.afterCommit(work);
      return result;
    } catch (thrown) {
      if (thrown instanceof Problem) return thrown;
      throw thrown;
    }
  };
