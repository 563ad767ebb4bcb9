import type {
  Badge,
  Goal,
  HairColour,
  HairLength,
  PhotoPhase,
  PhotoView,
  Scar,
  SkinTone,
  Stage,
} from '@stipple/contract';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDay } from '../../platform/graphql/calendar-day.ts';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { Money } from '../../platform/graphql/money.ts';
import {
  BadgeEnum,
  GoalEnum,
  HairColourEnum,
  HairLengthEnum,
  PhotoPhaseEnum,
  PhotoViewEnum,
  ScarEnum,
  SkinToneEnum,
  StageEnum,
} from '../../platform/graphql/vocabulary.ts';
import { Picture } from '../photo/picture.types.ts';

@ObjectType({ description: 'A case in a list: read model, one row.' })
export class PortfolioCaseCard {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Number on the page, such as NL-0042.' })
  reference!: string;

  @Field(() => StageEnum)
  stage!: Stage;

  @Field(() => GoalEnum)
  goal!: Goal;

  @Field(() => SkinToneEnum)
  skinTone!: SkinTone;

  @Field(() => ScarEnum)
  scar!: Scar;

  @Field(() => HairColourEnum)
  hairColour!: HairColour;

  @Field(() => HairLengthEnum)
  hairLength!: HairLength;

  @Field(() => Int)
  sessionCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Whole days from the last session to the newest healed photograph; null: not healed yet.',
  })
  healedDays!: number | null;

  @Field(() => BadgeEnum)
  badge!: Badge;

  @Field(() => Money, { nullable: true })
  price!: Money | null;

  @Field(() => String)
  city!: string;

  @Field(() => Float, { nullable: true, description: 'From the place asked for, in kilometres.' })
  distanceKm?: number | null;

  @Field(() => PhotoViewEnum)
  view!: PhotoView;

  @Field(() => Picture)
  before!: Picture;

  @Field(() => Picture, { description: 'Newest healed photograph, or the newest of all when not healed yet.' })
  latest!: Picture;

  @Field(() => PhotoPhaseEnum)
  latestPhase!: PhotoPhase;

  @Field(() => Int, { nullable: true })
  latestSessionNumber!: number | null;

  @Field(() => String)
  technicianSlug!: string;

  @Field(() => String)
  technicianName!: string;

  @Field(() => Boolean, { description: 'A case is listed only while its technician is: always true today.' })
  technicianIsVerified!: boolean;

  @Field(() => String)
  clinicSlug!: string;

  @Field(() => String)
  clinicName!: string;

  @Field(() => CalendarDay, { nullable: true })
  checkedOn!: string | null;
}

export const PortfolioCaseConnection = connectionOf(PortfolioCaseCard, 'PortfolioCase');
