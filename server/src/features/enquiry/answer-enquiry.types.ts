import { ENQUIRY_MESSAGE_MAX } from '@stipple/contract';
import { IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActionNotAllowed } from '../../platform/graphql/action-not-allowed.ts';
import { IdempotencyKeyReused } from '../../platform/graphql/idempotency-key-reused.ts';
import { EnquiryNotFound } from './enquiry.problems.ts';
import { ReceivedEnquiry } from './enquiry.types.ts';

const KEY_LENGTH_MAX = 255;
const isId = { message: 'give the id of an enquiry.' };

@InputType()
export class ReplyToEnquiryInput {
  @Field(() => ID)
  @IsUUID(undefined, isId)
  enquiryId!: string;

  @Field(() => String)
  @Matches(/\S/, { message: 'write an answer.' })
  @MaxLength(ENQUIRY_MESSAGE_MAX, { message: `write at most ${ENQUIRY_MESSAGE_MAX} characters.` })
  body!: string;

  @Field(() => String, { description: `1 to ${KEY_LENGTH_MAX} characters; the same key sends one answer.` })
  @Length(1, KEY_LENGTH_MAX, { message: `make a key of 1 to ${KEY_LENGTH_MAX} characters.` })
  idempotencyKey!: string;
}

@InputType()
export class CloseEnquiryInput {
  @Field(() => ID)
  @IsUUID(undefined, isId)
  enquiryId!: string;
}

@ObjectType()
export class ReplyToEnquirySuccess {
  @Field(() => ReceivedEnquiry)
  readonly enquiry: ReceivedEnquiry;

  constructor(enquiry: ReceivedEnquiry) {
    this.enquiry = enquiry;
  }
}

@ObjectType()
export class CloseEnquirySuccess {
  @Field(() => ReceivedEnquiry)
  readonly enquiry: ReceivedEnquiry;

  constructor(enquiry: ReceivedEnquiry) {
    this.enquiry = enquiry;
  }
}

export const ReplyToEnquiryResult = createUnionType({
  name: 'ReplyToEnquiryResult',
  types: () => [ReplyToEnquirySuccess, EnquiryNotFound, ActionNotAllowed, IdempotencyKeyReused] as const,
});

export const CloseEnquiryResult = createUnionType({
  name: 'CloseEnquiryResult',
  types: () => [CloseEnquirySuccess, EnquiryNotFound, ActionNotAllowed] as const,
});
