import type {
  AgeBand,
  Badge,
  Goal,
  HairColour,
  HairLength,
  PhotoView,
  Scar,
  Sex,
  SkinTone,
  Stage,
  Technique,
  Zone,
} from '@stipple/contract';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDay } from '../../platform/graphql/calendar-day.ts';
import { Money } from '../../platform/graphql/money.ts';
import {
  AgeBandEnum,
  BadgeEnum,
  GoalEnum,
  HairColourEnum,
  HairLengthEnum,
  PhotoViewEnum,
  ScarEnum,
  SexEnum,
  SkinToneEnum,
  StageEnum,
  TechniqueEnum,
  ZoneEnum,
} from '../../platform/graphql/vocabulary.ts';
import { Picture } from '../photo/picture.types.ts';
import { CasePhoto, PhotoPair } from './case-photo.types.ts';

@ObjectType({ description: 'One recorded session of the course behind a case.' })
export class CaseSession {
  @Field(() => Int)
  number!: number;

  @Field(() => CalendarDay)
  heldOn!: string;

  @Field(() => Int)
  durationMinutes!: number;

  @Field(() => Int, { nullable: true, description: 'Whole days since the session before.' })
  daysSincePrevious!: number | null;

  @Field(() => [ZoneEnum])
  zones!: Zone[];
}

@ObjectType()
export class CaseTechnician {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  initials!: string;

  @Field(() => Picture, { nullable: true })
  portrait!: Picture | null;

  @Field(() => Boolean, {
    description:
      'Every paper that the place demands for being listed is verified and in its dates today: may be listed.',
  })
  isVerified!: boolean;

  @Field(() => Int)
  caseCount!: number;

  @Field(() => Int)
  healedTwelveMonthsCount!: number;
}

@ObjectType()
export class CaseClinic {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  accentColour!: string | null;
}

@ObjectType({ description: 'A published case: one treatment, told by its recorded sessions and photographs.' })
export class PortfolioCase {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
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

  @Field(() => SexEnum)
  sex!: Sex;

  @Field(() => AgeBandEnum, { nullable: true, description: 'At the first session; null: not known.' })
  ageBand!: AgeBand | null;

  @Field(() => TechniqueEnum)
  technique!: Technique;

  @Field(() => [CaseSession])
  sessions!: CaseSession[];

  @Field(() => Int)
  sessionCount!: number;

  @Field(() => Int)
  totalMinutes!: number;

  @Field(() => Int, { nullable: true })
  healedDays!: number | null;

  @Field(() => BadgeEnum)
  badge!: Badge;

  @Field(() => CalendarDay, { nullable: true })
  clientConfirmedOn!: string | null;

  @Field(() => Money, { nullable: true, description: 'What the client paid in all, as the clinic states it.' })
  price!: Money | null;

  @Field(() => String, { nullable: true })
  technicianNote!: string | null;

  @Field(() => String, { nullable: true })
  clientNote!: string | null;

  @Field(() => [CasePhoto])
  photos!: CasePhoto[];

  @Field(() => [PhotoPair], {
    description: 'One per view that has a before and a later photograph; the default pair first.',
  })
  pairs!: PhotoPair[];

  @Field(() => [PhotoViewEnum], { description: 'Views on file that the client did not choose to publish.' })
  unpublishedViews!: PhotoView[];

  @Field(() => CaseTechnician)
  technician!: CaseTechnician;

  @Field(() => CaseClinic)
  clinic!: CaseClinic;

  @Field(() => String)
  city!: string;

  @Field(() => CalendarDay)
  publishedOn!: string;

  @Field(() => CalendarDay, { nullable: true })
  checkedOn!: string | null;
}
