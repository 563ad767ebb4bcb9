import type { Goal, Stage } from '@stipple/contract';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDay } from '../../platform/graphql/calendar-day.ts';
import { GoalEnum, StageEnum } from '../../platform/graphql/vocabulary.ts';
import { CaseSession } from '../portfolio/portfolio-case.types.ts';
import { SignedConsent } from './consent.types.ts';

@ObjectType({ description: 'The public case of an own treatment.' })
export class PublishedCaseOfClient {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => CalendarDay, { nullable: true })
  clientConfirmedOn!: string | null;

  @Field(() => Boolean, { description: 'Whether to ask "this is me, nothing was changed".' })
  viewerCanConfirm!: boolean;
}

@ObjectType({ description: 'An own treatment, in whichever clinic.' })
export class ClientCourse {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  clinicName!: string;

  @Field(() => String)
  technicianName!: string;

  @Field(() => GoalEnum)
  goal!: Goal;

  @Field(() => StageEnum)
  stage!: Stage;

  @Field(() => Int)
  plannedSessionCount!: number;

  @Field(() => [CaseSession])
  sessions!: CaseSession[];

  @Field(() => [SignedConsent], { description: 'Newest first, with those taken back.' })
  consents!: SignedConsent[];

  @Field(() => PublishedCaseOfClient, { nullable: true })
  publishedCase!: PublishedCaseOfClient | null;
}
