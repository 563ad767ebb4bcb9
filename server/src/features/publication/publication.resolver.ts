import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { rolesFor } from '../../platform/access/permission-table.ts';
import { OpenTo } from '../../platform/graphql/doorkeeper.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import {
  ConfirmPortfolioCaseInput,
  ConfirmPortfolioCaseResult,
  ConfirmPortfolioCaseSuccess,
  PublishPortfolioCaseInput,
  PublishPortfolioCaseResult,
  PublishPortfolioCaseSuccess,
  WithdrawPortfolioCaseInput,
  WithdrawPortfolioCaseResult,
  WithdrawPortfolioCaseSuccess,
} from '../portfolio/change-portfolio-case.types.ts';
import { describeClinicCase } from '../portfolio/clinic-portfolio-case.service.ts';
import { confirmPortfolioCase } from '../portfolio/portfolio-case.service.ts';
import { publish, withdraw } from './publication.service.ts';

@Resolver()
export class PublicationResolver {
  @OpenTo(...rolesFor('publishPortfolioCase'))
  @Mutation(() => PublishPortfolioCaseResult)
  async publishPortfolioCase(
    @Arg('input', () => PublishPortfolioCaseInput) { portfolioCaseId }: PublishPortfolioCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof PublishPortfolioCaseResult> {
    const published = await publish(context, portfolioCaseId);
    return new PublishPortfolioCaseSuccess(await describeClinicCase(context, published));
  }

  @OpenTo(...rolesFor('withdrawPortfolioCase'))
  @Mutation(() => WithdrawPortfolioCaseResult)
  async withdrawPortfolioCase(
    @Arg('input', () => WithdrawPortfolioCaseInput) { portfolioCaseId }: WithdrawPortfolioCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof WithdrawPortfolioCaseResult> {
    const withdrawn = await withdraw(context, portfolioCaseId);
    return new WithdrawPortfolioCaseSuccess(await describeClinicCase(context, withdrawn));
  }

  @OpenTo(...rolesFor('confirmPortfolioCase'))
  @Mutation(() => ConfirmPortfolioCaseResult)
  async confirmPortfolioCase(
    @Arg('input', () => ConfirmPortfolioCaseInput) { portfolioCaseId }: ConfirmPortfolioCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof ConfirmPortfolioCaseResult> {
    return new ConfirmPortfolioCaseSuccess(await confirmPortfolioCase(context, portfolioCaseId));
  }
}
