import { Ctx, Query, Resolver } from 'type-graphql';
import { ROLES } from '../../platform/access/viewer.ts';
import { OpenTo } from '../../platform/graphql/doorkeeper.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { ViewerOnShow } from './viewer.types.ts';

@Resolver(() => ViewerOnShow)
export class ViewerResolver {
  @OpenTo(...ROLES)
  @Query(() => ViewerOnShow)
  viewer(@Ctx() { person }: RequestContext): ViewerOnShow {
    return {
      account: person?.account ?? null,
      isPlatformAdmin: person?.isPlatformAdmin ?? false,
      isClient: person?.isClient ?? false,
      memberships: person?.memberships ?? [],
    };
  }
}
