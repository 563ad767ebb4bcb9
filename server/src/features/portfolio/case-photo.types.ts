import type { Comparability, PhotoLight, PhotoPhase, PhotoView } from '@stipple/contract';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDay } from '../../platform/graphql/calendar-day.ts';
import { ComparabilityEnum, PhotoLightEnum, PhotoPhaseEnum, PhotoViewEnum } from '../../platform/graphql/vocabulary.ts';
import { Picture } from '../photo/picture.types.ts';

@ObjectType({ description: 'A public photograph of a case, with the conditions it was taken under.' })
export class CasePhoto {
  @Field(() => ID)
  id!: string;

  @Field(() => PhotoViewEnum)
  view!: PhotoView;

  @Field(() => PhotoPhaseEnum)
  phase!: PhotoPhase;

  @Field(() => Int, { nullable: true, description: 'k for AFTER_SESSION.' })
  sessionNumber!: number | null;

  @Field(() => CalendarDay)
  takenOn!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Whole days since the last session before it; 0 on the session's day; null before the first.",
  })
  daysSinceSession!: number | null;

  @Field(() => PhotoLightEnum, { nullable: true })
  light!: PhotoLight | null;

  @Field(() => Boolean, { nullable: true })
  distanceMarked!: boolean | null;

  @Field(() => Boolean, { nullable: true })
  shineProduct!: boolean | null;

  @Field(() => Boolean, { nullable: true })
  numbingWithin24Hours!: boolean | null;

  @Field(() => Float, { nullable: true })
  hairLengthMm!: number | null;

  @Field(() => Picture)
  picture!: Picture;
}

@ObjectType({
  description: 'Why a pair is or is not comparable. `code` is stable; the numbers belong to its sentence.',
})
export class ComparabilityReason {
  @Field(() => String)
  code!: string;

  @Field(() => Float, { nullable: true })
  percent?: number | null;

  @Field(() => Int, { nullable: true })
  minutes?: number | null;

  @Field(() => Int, { nullable: true })
  days?: number | null;
}

@ObjectType()
export class PhotoPair {
  @Field(() => PhotoViewEnum)
  view!: PhotoView;

  @Field(() => ID)
  before!: string;

  @Field(() => ID)
  after!: string;

  @Field(() => ComparabilityEnum)
  result!: Comparability;

  @Field(() => [ComparabilityReason])
  reasons!: ComparabilityReason[];
}
