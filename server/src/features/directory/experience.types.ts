import type { Goal, Scar, Stage } from '@stipple/contract';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDay } from '../../platform/graphql/calendar-day.ts';
import { GoalEnum, ScarEnum, StageEnum } from '../../platform/graphql/vocabulary.ts';

@ObjectType()
export class StageCount {
  @Field(() => StageEnum)
  stage!: Stage;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class GoalCount {
  @Field(() => GoalEnum)
  goal!: Goal;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class ScarCount {
  @Field(() => ScarEnum)
  scar!: Scar;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'Of all finished courses, how many are published, and why the others are not.' })
export class PublishedShare {
  @Field(() => Int)
  finished!: number;

  @Field(() => Int)
  published!: number;

  @Field(() => Int)
  declined!: number;

  @Field(() => Int)
  notAsked!: number;

  @Field(() => Int)
  notHealedYet!: number;
}

@ObjectType({
  description: 'Counted from signed session records, never typed. Medians from fewer than 5 records are null.',
})
export class Experience {
  @Field(() => Int)
  completedCourses!: number;

  @Field(() => Int)
  healedSixMonths!: number;

  @Field(() => Int)
  healedTwelveMonths!: number;

  @Field(() => Float, { nullable: true })
  medianSessions!: number | null;

  @Field(() => Int, { nullable: true })
  medianSessionMinutes!: number | null;

  @Field(() => Int, { description: 'Signed sessions of treatments; what the median of minutes is made from.' })
  sessionCount!: number;

  @Field(() => [StageCount])
  stages!: StageCount[];

  @Field(() => [GoalCount])
  goals!: GoalCount[];

  @Field(() => [ScarCount], { description: 'Finished courses on heads with a scar, whatever the goal.' })
  scars!: ScarCount[];

  @Field(() => PublishedShare)
  publishedShare!: PublishedShare;
}

@ObjectType('Review')
export class ReviewOnShow {
  @Field(() => ID)
  id!: string;

  @Field(() => StageEnum)
  stage!: Stage;

  @Field(() => GoalEnum)
  goal!: Goal;

  @Field(() => Int, { nullable: true, description: 'Score 1 to 5 given on day 3 (experience).' })
  dayThreeScore!: number | null;

  @Field(() => String, { nullable: true })
  dayThreeText!: string | null;

  @Field(() => Int, { nullable: true, description: 'Score 1 to 5 given at month 12 (result).' })
  monthTwelveScore!: number | null;

  @Field(() => String, { nullable: true })
  monthTwelveText!: string | null;

  @Field(() => Int, { description: 'Whole months between the last session and the newest answer.' })
  monthsAfter!: number;

  @Field(() => String, { nullable: true })
  clinicAnswer!: string | null;

  @Field(() => CalendarDay)
  writtenOn!: string;
}
