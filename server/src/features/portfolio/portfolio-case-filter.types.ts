import type { AgeBand, Goal, HairColour, HairLength, Scar, SkinTone, Stage } from '@stipple/contract';
import { ArrayMaxSize, Length, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import {
  AgeBandEnum,
  GoalEnum,
  HairColourEnum,
  HairLengthEnum,
  ScarEnum,
  SkinToneEnum,
  StageEnum,
} from '../../platform/graphql/vocabulary.ts';

@InputType({ description: '`placeId` is from `places`; radius 1 to 500 km.' })
export class NearInput {
  @Field(() => ID)
  @Length(1, 40, { message: 'give the id of a place from `places`.' })
  placeId!: string;

  @Field(() => Int)
  @Min(1, { message: 'ask for at least 1 km.' })
  @Max(500, { message: 'ask for at most 500 km.' })
  radiusKm!: number;
}

const few = { message: 'name at most 20.' };

@InputType({ description: 'Within one list: any of; between lists: all of.' })
export class PortfolioCaseFilter {
  @Field(() => [StageEnum], { nullable: true })
  @ArrayMaxSize(20, few)
  stages?: Stage[] | null;

  @Field(() => [GoalEnum], { nullable: true })
  @ArrayMaxSize(20, few)
  goals?: Goal[] | null;

  @Field(() => [SkinToneEnum], { nullable: true })
  @ArrayMaxSize(20, few)
  skinTones?: SkinTone[] | null;

  @Field(() => [ScarEnum], { nullable: true })
  @ArrayMaxSize(20, few)
  scars?: Scar[] | null;

  @Field(() => [HairColourEnum], { nullable: true })
  @ArrayMaxSize(20, few)
  hairColours?: HairColour[] | null;

  @Field(() => [HairLengthEnum], { nullable: true })
  @ArrayMaxSize(20, few)
  hairLengths?: HairLength[] | null;

  @Field(() => [AgeBandEnum], { nullable: true })
  @ArrayMaxSize(20, few)
  ageBands?: AgeBand[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Newest healed photograph at least this many whole months after the last session.',
  })
  @Min(0, { message: 'ask for 0 months or more.' })
  @Max(240, { message: 'ask for at most 240 months.' })
  healedMonthsAtLeast?: number | null;

  @Field(() => [Int], { nullable: true })
  @ArrayMaxSize(20, few)
  @Min(1, { each: true, message: 'a course has at least 1 session.' })
  @Max(50, { each: true, message: 'ask for at most 50 sessions.' })
  sessions?: number[] | null;

  @Field(() => Int, { nullable: true })
  @Min(0, { message: 'a price is 0 or more.' })
  priceAtMostCents?: number | null;

  @Field(() => NearInput, { nullable: true })
  @ValidateNested()
  near?: NearInput | null;

  @Field(() => String, { nullable: true })
  @Length(1, 120, { message: 'give the last part of a technician’s address.' })
  technicianSlug?: string | null;

  @Field(() => String, { nullable: true })
  @Length(1, 120, { message: 'give the last part of a clinic’s address.' })
  clinicSlug?: string | null;
}
