import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { rolesFor } from '../../platform/access/permission-table.ts';
import { OpenTo } from '../../platform/graphql/doorkeeper.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { accountOf, giveConsent, withdrawConsent } from './consent.service.ts';
import {
  GiveConsentInput,
  GiveConsentResult,
  GiveConsentSuccess,
  WithdrawConsentInput,
  WithdrawConsentResult,
  WithdrawConsentSuccess,
} from './consent.types.ts';
import { readMyCourses } from './my-courses.read.ts';
import { ClientCourse } from './my-courses.types.ts';

@Resolver(() => ClientCourse)
export class ConsentResolver {
  @OpenTo(...rolesFor('myCourses'))
  @Query(() => [ClientCourse], { description: 'Own treatments, in every clinic, newest first.' })
  myCourses(@Ctx() { em, viewer }: RequestContext): Promise<ClientCourse[]> {
    return readMyCourses(em, accountOf(viewer));
  }

  @OpenTo(...rolesFor('giveConsent'))
  @Mutation(() => GiveConsentResult)
  async giveConsent(
    @Arg('input', () => GiveConsentInput) input: GiveConsentInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof GiveConsentResult> {
    return new GiveConsentSuccess(await giveConsent(context, input));
  }

  @OpenTo(...rolesFor('withdrawConsent'))
  @Mutation(() => WithdrawConsentResult)
  async withdrawConsent(
    @Arg('input', () => WithdrawConsentInput) { consentId }: WithdrawConsentInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof WithdrawConsentResult> {
    return new WithdrawConsentSuccess(await withdrawConsent(context, consentId));
  }
}
