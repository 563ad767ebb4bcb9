import { type Badge, type Comparability, COMPARED_MAX, type Goal, type PhotoView, type Stage } from '@stipple/contract';
import { ArrayMaxSize, Length } from 'class-validator';
import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDay } from '../../platform/graphql/calendar-day.ts';
import { BadgeEnum, ComparabilityEnum, GoalEnum, PhotoViewEnum, StageEnum } from '../../platform/graphql/vocabulary.ts';
import { Picture } from '../photo/picture.types.ts';
import { TechnicianOnShow } from './technician.types.ts';

@ArgsType()
export class ComparisonArgs {
  @Field(() => [String], { description: `The last parts of their addresses, at most ${COMPARED_MAX}.` })
  @ArrayMaxSize(COMPARED_MAX, { message: `compare at most ${COMPARED_MAX}.` })
  @Length(1, 120, { each: true, message: 'give the last part of a technician’s address.' })
  slugs!: string[];

  @Field(() => StageEnum, { nullable: true, description: 'Cases of this class only, for each of them.' })
  stage?: Stage | null;

  @Field(() => GoalEnum, { nullable: true })
  goal?: Goal | null;

  @Field(() => ID, { nullable: true, description: 'A place from `places`, to tell distances from.' })
  @Length(1, 40, { message: 'give the id of a place from `places`.' })
  placeId?: string | null;
}

@ObjectType({
  description: 'Counts of published cases. All but `published` count verified ones: those that their client confirmed.',
})
export class CaseCounts {
  @Field(() => Int)
  published!: number;

  @Field(() => Int)
  verified!: number;

  @Field(() => Int, { description: 'Of the class and goal asked for.' })
  atStage!: number;

  @Field(() => Int)
  healedSixMonths!: number;

  @Field(() => Int)
  healedTwelveMonths!: number;

  @Field(() => Int, { description: 'With a pair whose light, view and sharpness may be compared.' })
  comparable!: number;

  @Field(() => Int, { nullable: true, description: 'Days from the last session; null: none is healed.' })
  oldestHealedDays!: number | null;
}

@ObjectType({ description: 'One case, before and healed in the view of the comparison.' })
export class ComparedCase {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => StageEnum)
  stage!: Stage;

  @Field(() => GoalEnum)
  goal!: Goal;

  @Field(() => BadgeEnum)
  badge!: Badge;

  @Field(() => CalendarDay, { nullable: true })
  checkedOn!: string | null;

  @Field(() => Int)
  healedDays!: number;

  @Field(() => ComparabilityEnum)
  comparability!: Comparability;

  @Field(() => Picture)
  before!: Picture;

  @Field(() => Picture)
  healed!: Picture;
}

@ObjectType()
export class ComparedTechnician {
  @Field(() => TechnicianOnShow)
  technician!: TechnicianOnShow;

  @Field(() => CaseCounts)
  cases!: CaseCounts;

  @Field(() => ComparedCase, {
    nullable: true,
    description: 'The most recently checked of the class and goal that the view shows; null: there is none.',
  })
  latestCase!: ComparedCase | null;

  @Field(() => Float, { nullable: true, description: 'To the nearest of their places, in kilometres.' })
  distanceKm!: number | null;
}

@ObjectType({ description: 'The same facts of each, in the order asked for. Nobody is ranked.' })
export class TechnicianComparison {
  @Field(() => PhotoViewEnum, { nullable: true, description: 'In which all cases are shown; null: nobody has any.' })
  view!: PhotoView | null;

  @Field(() => [ComparedTechnician])
  technicians!: ComparedTechnician[];

  @Field(() => [String], { description: 'Unknown, left, or not to be listed today.' })
  absentSlugs!: string[];
}
