import type { Effect, Measure, Share, Stage } from '@stipple/contract';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CalendarDay } from '../../platform/graphql/calendar-day.ts';
import { EffectEnum, MeasureEnum, ShareEnum, StageEnum } from '../../platform/graphql/vocabulary.ts';

@ObjectType({ description: 'The value in the middle of what was recorded from one day to another.' })
export class MeasuredMedian {
  @Field(() => MeasureEnum)
  measure!: Measure;

  @Field(() => StageEnum, { nullable: true, description: 'Null: over all classes.' })
  stage!: Stage | null;

  @Field(() => Float)
  median!: number;

  @Field(() => Int, { description: 'From how many records.' })
  count!: number;

  @Field(() => CalendarDay)
  from!: string;

  @Field(() => CalendarDay)
  to!: string;
}

@ObjectType({ description: 'Of `count` finished courses that are old enough, how many.' })
export class MeasuredShare {
  @Field(() => ShareEnum)
  share!: Share;

  @Field(() => Int)
  reached!: number;

  @Field(() => Int)
  count!: number;

  @Field(() => CalendarDay)
  from!: string;

  @Field(() => CalendarDay)
  to!: string;
}

@ObjectType()
export class EffectCount {
  @Field(() => EffectEnum)
  effect!: Effect;

  @Field(() => Int, { description: 'In how many finished courses.' })
  count!: number;
}

@ObjectType({
  description:
    'Measured from signed session records of a clinic, or of all. A number from fewer than 5 records is not sent at all.',
})
export class Measurements {
  @Field(() => String, { nullable: true, description: 'Null: the whole platform.' })
  clinicName!: string | null;

  @Field(() => Int, { description: 'Clinics with anything recorded.' })
  clinicCount!: number;

  @Field(() => [MeasuredMedian])
  medians!: MeasuredMedian[];

  @Field(() => [MeasuredShare])
  shares!: MeasuredShare[];

  @Field(() => [EffectCount], { description: 'Of the finished courses of the share EFFECT_RECORDED.' })
  effects!: EffectCount[];
}
