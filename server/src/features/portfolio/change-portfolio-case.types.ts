import type { Badge } from '@stipple/contract';
import { IsUUID } from 'class-validator';
import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActionNotAllowed } from '../../platform/graphql/action-not-allowed.ts';
import { CalendarDay } from '../../platform/graphql/calendar-day.ts';
import { BadgeEnum } from '../../platform/graphql/vocabulary.ts';
import { PapersLacking, PhotoConsentMissing, PhotosMissing, PortfolioCaseNotFound } from './portfolio-case.problems.ts';

@ObjectType({ description: 'A case as its clinic sees it, published or not.' })
export class ClinicPortfolioCase {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => Boolean)
  isPublished!: boolean;

  @Field(() => Boolean, { description: 'Whether to offer publishing and withdrawing.' })
  viewerCanPublish!: boolean;

  @Field(() => [String], { description: 'What stands in the way of publishing, as sentences.' })
  obstacles!: string[];
}

const isId = { message: 'give the id of a case.' };

@InputType()
export class PublishPortfolioCaseInput {
  @Field(() => ID)
  @IsUUID(undefined, isId)
  portfolioCaseId!: string;
}

@InputType()
export class WithdrawPortfolioCaseInput {
  @Field(() => ID)
  @IsUUID(undefined, isId)
  portfolioCaseId!: string;
}

@InputType()
export class ConfirmPortfolioCaseInput {
  @Field(() => ID)
  @IsUUID(undefined, isId)
  portfolioCaseId!: string;
}

@ObjectType()
export class PublishPortfolioCaseSuccess {
  @Field(() => ClinicPortfolioCase)
  readonly portfolioCase: ClinicPortfolioCase;

  constructor(portfolioCase: ClinicPortfolioCase) {
    this.portfolioCase = portfolioCase;
  }
}

@ObjectType()
export class WithdrawPortfolioCaseSuccess {
  @Field(() => ClinicPortfolioCase)
  readonly portfolioCase: ClinicPortfolioCase;

  constructor(portfolioCase: ClinicPortfolioCase) {
    this.portfolioCase = portfolioCase;
  }
}

@ObjectType()
export class ConfirmPortfolioCaseSuccess {
  @Field(() => CalendarDay)
  readonly confirmedOn: string;

  @Field(() => BadgeEnum)
  readonly badge: Badge;

  constructor({ confirmedOn, badge }: { confirmedOn: string; badge: Badge }) {
    this.confirmedOn = confirmedOn;
    this.badge = badge;
  }
}

export const PublishPortfolioCaseResult = createUnionType({
  name: 'PublishPortfolioCaseResult',
  types: () =>
    [
      PublishPortfolioCaseSuccess,
      PortfolioCaseNotFound,
      ActionNotAllowed,
      PhotoConsentMissing,
      PapersLacking,
      PhotosMissing,
    ] as const,
});

export const WithdrawPortfolioCaseResult = createUnionType({
  name: 'WithdrawPortfolioCaseResult',
  types: () => [WithdrawPortfolioCaseSuccess, PortfolioCaseNotFound, ActionNotAllowed] as const,
});

export const ConfirmPortfolioCaseResult = createUnionType({
  name: 'ConfirmPortfolioCaseResult',
  types: () => [ConfirmPortfolioCaseSuccess, PortfolioCaseNotFound] as const,
});
