import type {
  AgeBand,
  Goal,
  HairColour,
  HairLength,
  LikenessMatch,
  LikenessTrait,
  Scar,
  SkinTone,
  Stage,
} from '@stipple/contract';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.ts';
import {
  AgeBandEnum,
  GoalEnum,
  HairColourEnum,
  HairLengthEnum,
  LikenessMatchEnum,
  LikenessTraitEnum,
  ScarEnum,
  SkinToneEnum,
  StageEnum,
} from '../../platform/graphql/vocabulary.ts';
import { PortfolioCaseCard } from './portfolio-case-card.types.ts';
import { NearInput } from './portfolio-case-filter.types.ts';

@InputType({
  description: 'What somebody says of themselves. Stage or goals are needed; what is left out costs nothing.',
})
export class LikenessInput {
  @Field(() => StageEnum, { nullable: true })
  stage?: Stage | null;

  @Field(() => [GoalEnum], { nullable: true, description: 'A case fits with any one of them.' })
  @ArrayMaxSize(20, { message: 'name at most 20.' })
  goals?: Goal[] | null;

  @Field(() => SkinToneEnum, { nullable: true })
  skinTone?: SkinTone | null;

  @Field(() => ScarEnum, { nullable: true })
  scar?: Scar | null;

  @Field(() => HairColourEnum, { nullable: true })
  hairColour?: HairColour | null;

  @Field(() => HairLengthEnum, { nullable: true })
  hairLength?: HairLength | null;

  @Field(() => AgeBandEnum, { nullable: true })
  ageBand?: AgeBand | null;

  @Field(() => NearInput, { nullable: true })
  @ValidateNested()
  near?: NearInput | null;
}

@ObjectType({ description: 'One thing that was given, held beside the case.' })
export class LikenessReason {
  @Field(() => LikenessTraitEnum)
  trait!: LikenessTrait;

  @Field(() => LikenessMatchEnum)
  match!: LikenessMatch;

  @Field(() => Int, {
    description:
      'From the reader to the case: above 0 further on, darker skin, lighter hair, longer or older; 0 unless APART.',
  })
  steps!: number;

  @Field(() => Int, { description: 'What it adds to the distance.' })
  points!: number;
}

@ObjectType({ description: 'A case near to what was given, and why.' })
export class LikePortfolioCase {
  @Field(() => Int, { description: 'Distance by the published table; 0: alike in all that was given.' })
  points!: number;

  @Field(() => [LikenessReason], { description: 'One for each thing given, the heaviest kinds first.' })
  reasons!: LikenessReason[];

  @Field(() => Int, { nullable: true, description: 'Whole months healed; null: not healed yet.' })
  healedMonths!: number | null;

  @Field(() => PortfolioCaseCard)
  portfolioCase!: PortfolioCaseCard;
}

export const LikePortfolioCaseConnection = connectionOf(LikePortfolioCase);

@ObjectType({ description: 'How many cases are near enough to be called like this, by the published threshold.' })
export class LikenessCounts {
  @Field(() => Int, { description: 'Everywhere.' })
  total!: number;

  @Field(() => Int, { description: 'Of `total`, healed at least 6 months.' })
  healedSixMonthsTotal!: number;

  @Field(() => Int, { nullable: true, description: 'Within the radius of the place; null where none was named.' })
  here!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of `here`, healed at least 6 months.' })
  healedSixMonthsHere!: number | null;

  @Field(() => Int, { nullable: true, description: 'All others; null where no place was named.' })
  elsewhere!: number | null;
}
