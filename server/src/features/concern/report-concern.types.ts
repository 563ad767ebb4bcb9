import { CONCERN_TEXT_MAX, type ConcernKind, type ConcernSubject, EMAIL_MAX } from '@stipple/contract';
import { IsEmail, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { IdempotencyKeyReused } from '../../platform/graphql/idempotency-key-reused.ts';
import { ConcernKindEnum, ConcernSubjectEnum } from '../../platform/graphql/vocabulary.ts';
import { ConcernSubjectNotFound } from './concern.problems.ts';

const SUBJECT_KEY_MAX = 120;
const KEY_LENGTH_MAX = 255;

@InputType({ description: 'A public page: of a technician or clinic by its slug, of a case by its id.' })
export class ConcernAboutInput {
  @Field(() => ConcernSubjectEnum)
  subject!: ConcernSubject;

  @Field(() => String)
  @Length(1, SUBJECT_KEY_MAX, { message: 'name the page by the last part of its address.' })
  key!: string;
}

@InputType()
export class ReportConcernInput {
  @Field(() => ConcernAboutInput)
  @ValidateNested()
  about!: ConcernAboutInput;

  @Field(() => ConcernKindEnum)
  kind!: ConcernKind;

  @Field(() => String)
  @Matches(/\S/, { message: 'write what is wrong.' })
  @MaxLength(CONCERN_TEXT_MAX, { message: `write at most ${CONCERN_TEXT_MAX} characters.` })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Only for questions and the outcome.' })
  @IsEmail({}, { message: 'write an e-mail address, such as name@example.org, or leave it out.' })
  @MaxLength(EMAIL_MAX, { message: `write at most ${EMAIL_MAX} characters.` })
  email?: string | null;

  @Field(() => String, { description: `1 to ${KEY_LENGTH_MAX} characters, made by the sender; kept with the concern.` })
  @Length(1, KEY_LENGTH_MAX, { message: `make a key of 1 to ${KEY_LENGTH_MAX} characters.` })
  idempotencyKey!: string;
}

@ObjectType()
export class ReportConcernSuccess {
  @Field(() => String, { description: 'To quote when asking about it, such as C-7KQ2XM4P.' })
  readonly reference: string;

  @Field(() => String, { description: 'What the page is called.' })
  readonly subjectName: string;

  constructor({ reference, subjectName }: Pick<ReportConcernSuccess, 'reference' | 'subjectName'>) {
    this.reference = reference;
    this.subjectName = subjectName;
  }
}

export const ReportConcernResult = createUnionType({
  name: 'ReportConcernResult',
  types: () => [ReportConcernSuccess, ConcernSubjectNotFound, IdempotencyKeyReused] as const,
});
