import type { Goal, Stage, Technique } from '@stipple/contract';
import { Length, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { Money, PriceRange } from '../../platform/graphql/money.ts';
import { GoalEnum, StageEnum, TechniqueEnum } from '../../platform/graphql/vocabulary.ts';
import { Picture } from '../photo/picture.types.ts';
import { NearInput, PortfolioCaseFilter } from '../portfolio/portfolio-case-filter.types.ts';
import { CaseClinic } from '../portfolio/portfolio-case.types.ts';
import { CredentialOnShow } from './credential.types.ts';
import { Experience, ReviewOnShow } from './experience.types.ts';
import { LocationSummary } from './location.types.ts';

@ObjectType('ServicePrice', {
  description: 'What a service costs for some classes of hair loss, and what is included.',
})
export class ServicePriceOnShow {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => GoalEnum)
  goal!: Goal;

  @Field(() => [StageEnum])
  stages!: Stage[];

  @Field(() => PriceRange)
  price!: PriceRange;

  @Field(() => Int)
  sessionsIncluded!: number;

  @Field(() => String)
  included!: string;

  @Field(() => TechniqueEnum)
  technique!: Technique;
}

@ObjectType('Technician', { description: "A technician's public page. Absent when no place may list them today." })
export class TechnicianOnShow {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  initials!: string;

  @Field(() => String)
  headline!: string;

  @Field(() => String)
  about!: string;

  @Field(() => [String], { description: 'BCP 47 tags.' })
  languages!: string[];

  @Field(() => [GoalEnum])
  specialities!: Goal[];

  @Field(() => Int, { nullable: true })
  practisingSince!: number | null;

  @Field(() => Picture, { nullable: true })
  portrait!: Picture | null;

  @Field(() => Boolean, {
    description:
      'Every paper that the place demands for being listed is verified and in its dates today: may be listed.',
  })
  isVerified!: boolean;

  @Field(() => CaseClinic)
  clinic!: CaseClinic;

  @Field(() => [LocationSummary])
  locations!: LocationSummary[];

  @Field(() => [CredentialOnShow])
  credentials!: CredentialOnShow[];

  @Field(() => Experience)
  experience!: Experience;

  @Field(() => [ReviewOnShow])
  reviews!: ReviewOnShow[];

  @Field(() => [ServicePriceOnShow])
  prices!: ServicePriceOnShow[];

  @Field(() => Int, {
    nullable: true,
    description: 'Median minutes until an enquiry is answered; null under 5.',
  })
  medianReplyMinutes!: number | null;

  @Field(() => Int, { description: 'Enquiries that were answered.' })
  replyCount!: number;
}

@ObjectType()
export class TechnicianCard {
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

  @Field(() => String)
  clinicSlug!: string;

  @Field(() => String)
  clinicName!: string;

  @Field(() => String)
  city!: string;

  @Field(() => Float, { nullable: true })
  distanceKm!: number | null;

  @Field(() => Int)
  caseCount!: number;

  @Field(() => Int)
  healedTwelveMonthsCount!: number;

  @Field(() => Money, { nullable: true })
  fromPrice!: Money | null;

  @Field(() => Int, {
    description: 'Cases that fit the filter: all, healed from day 28, and with same-day pictures only.',
  })
  matchingCount!: number;

  @Field(() => Int)
  matchingHealedCount!: number;

  @Field(() => Int)
  matchingSameDayCount!: number;

  @Field(() => [Picture], { description: 'Up to four healed pictures.' })
  thumbs!: Picture[];
}

export const TechnicianConnection = connectionOf(TechnicianCard, 'Technician');

@InputType()
export class TechnicianFilter {
  @Field(() => PortfolioCaseFilter, { nullable: true, description: 'Only technicians with a case that fits.' })
  @ValidateNested()
  cases?: PortfolioCaseFilter | null;

  @Field(() => NearInput, { nullable: true })
  @ValidateNested()
  near?: NearInput | null;

  @Field(() => String, { nullable: true })
  @Length(1, 120, { message: 'give the last part of a clinic’s address.' })
  clinicSlug?: string | null;

  @Field(() => String, { nullable: true })
  @Length(1, 120, { message: 'write at most 120 characters.' })
  name?: string | null;
}
