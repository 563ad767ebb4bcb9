import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { rolesFor } from '../../platform/access/permission-table.ts';
import { OpenTo } from '../../platform/graphql/doorkeeper.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { addToShortlist, readShortlist, removeFromShortlist } from './shortlist.service.ts';
import {
  AddToShortlistInput,
  AddToShortlistResult,
  AddToShortlistSuccess,
  RemoveFromShortlistInput,
  RemoveFromShortlistResult,
  RemoveFromShortlistSuccess,
  ShortlistEntryOnShow,
} from './shortlist.types.ts';

@Resolver(() => ShortlistEntryOnShow)
export class ShortlistResolver {
  @OpenTo(...rolesFor('myShortlist'))
  @Query(() => [ShortlistEntryOnShow], { description: 'The account’s own shortlist, in the order of adding.' })
  myShortlist(@Ctx() context: RequestContext): Promise<unknown> {
    return readShortlist(context);
  }

  @OpenTo(...rolesFor('addToShortlist'))
  @Mutation(() => AddToShortlistResult, { description: 'Whoever is on the list already keeps the place.' })
  async addToShortlist(
    @Arg('input', () => AddToShortlistInput) { entries, at }: AddToShortlistInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof AddToShortlistResult> {
    return new AddToShortlistSuccess(await addToShortlist(context, { entries, at: at ?? undefined }));
  }

  @OpenTo(...rolesFor('removeFromShortlist'))
  @Mutation(() => RemoveFromShortlistResult)
  async removeFromShortlist(
    @Arg('input', () => RemoveFromShortlistInput) { slugs }: RemoveFromShortlistInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof RemoveFromShortlistResult> {
    return new RemoveFromShortlistSuccess(await removeFromShortlist(context, slugs));
  }
}
