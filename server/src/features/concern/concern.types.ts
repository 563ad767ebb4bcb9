import { CONCERN_TEXT_MAX, type ConcernKind, type ConcernOutcome, type ConcernSubject } from '@stipple/contract';
import { IsUUID, Matches, MaxLength } from 'class-validator';
import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { ConcernKindEnum, ConcernOutcomeEnum, ConcernSubjectEnum } from '../../platform/graphql/vocabulary.ts';
import { ConcernAlreadyResolved, ConcernNotFound } from './concern.problems.ts';

@ObjectType('Concern', { description: 'Something reported to the platform, as its staff see it.' })
export class ReceivedConcern {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => ConcernKindEnum)
  kind!: ConcernKind;

  @Field(() => ConcernSubjectEnum)
  subject!: ConcernSubject;

  @Field(() => String, { description: 'Slug of the technician or clinic, id of the case.' })
  subjectKey!: string;

  @Field(() => String, { description: 'As the page was called when it was reported.' })
  subjectName!: string;

  @Field(() => String)
  clinicSlug!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => Date)
  sentAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Null: open.' })
  resolvedAt!: Date | null;

  @Field(() => ConcernOutcomeEnum, { nullable: true })
  outcome!: ConcernOutcome | null;

  @Field(() => String, { nullable: true, description: 'What was found and done.' })
  note!: string | null;
}

export const ConcernConnection = connectionOf(ReceivedConcern, 'Concern');

@InputType()
export class ResolveConcernInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'give the id of a concern.' })
  concernId!: string;

  @Field(() => ConcernOutcomeEnum)
  outcome!: ConcernOutcome;

  @Field(() => String)
  @Matches(/\S/, { message: 'write what was found and done.' })
  @MaxLength(CONCERN_TEXT_MAX, { message: `write at most ${CONCERN_TEXT_MAX} characters.` })
  note!: string;
}

@ObjectType()
export class ResolveConcernSuccess {
  @Field(() => ReceivedConcern)
  readonly concern: ReceivedConcern;

  constructor(concern: ReceivedConcern) {
    this.concern = concern;
  }
}

export const ResolveConcernResult = createUnionType({
  name: 'ResolveConcernResult',
  types: () => [ResolveConcernSuccess, ConcernNotFound, ConcernAlreadyResolved] as const,
});
