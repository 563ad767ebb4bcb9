import type {
  CredentialClock,
  CredentialMethod,
  CredentialState,
  CredentialSubject,
  CredentialType,
} from '@stipple/contract';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDay } from '../../platform/graphql/calendar-day.ts';
import {
  CredentialClockEnum,
  CredentialMethodEnum,
  CredentialStateEnum,
  CredentialSubjectEnum,
  CredentialTypeEnum,
} from '../../platform/graphql/vocabulary.ts';
import { LackingPaper } from '../credential/lacking-paper.types.ts';

@ObjectType('Credential', { description: 'One paper, and what is known about it.' })
export class CredentialOnShow {
  @Field(() => ID)
  id!: string;

  @Field(() => CredentialTypeEnum)
  type!: CredentialType;

  @Field(() => CredentialSubjectEnum)
  subject!: CredentialSubject;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  issuer!: string;

  @Field(() => String, { nullable: true, description: 'What may be shown of its number, such as `number on file`.' })
  numberNote!: string | null;

  @Field(() => CredentialStateEnum)
  state!: CredentialState;

  @Field(() => CredentialClockEnum)
  clock!: CredentialClock;

  @Field(() => CalendarDay)
  validFrom!: string;

  @Field(() => CalendarDay, { nullable: true })
  expiresOn!: string | null;

  @Field(() => CalendarDay, { nullable: true })
  recheckDueOn!: string | null;

  @Field(() => Boolean, { description: 'Verified and inside its dates today.' })
  countsToday!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Days until it stops counting; negative: stopped so many days ago.',
  })
  daysLeft!: number | null;

  @Field(() => CalendarDay, { nullable: true })
  checkedOn!: string | null;

  @Field(() => String, { nullable: true })
  checkedBy!: string | null;

  @Field(() => CredentialMethodEnum, { nullable: true })
  method!: CredentialMethod | null;

  @Field(() => String, { nullable: true })
  source!: string | null;

  @Field(() => String, { nullable: true })
  detail!: string | null;

  @Field(() => String, { nullable: true, description: 'What the check did not cover.' })
  notChecked!: string | null;
}

@ObjectType({ description: 'May this person be booked for that day, and if not, which papers stop it.' })
export class BookingStanding {
  @Field(() => Boolean)
  canBeBooked!: boolean;

  @Field(() => [LackingPaper])
  lacking!: readonly LackingPaper[];
}
