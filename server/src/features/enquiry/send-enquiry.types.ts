import {
  type AgeBand,
  EMAIL_MAX,
  ENQUIRY_MESSAGE_MAX,
  ENQUIRY_PHOTOS_MAX,
  type Goal,
  PERSON_NAME_MAX,
  type SkinTone,
  type Stage,
} from '@stipple/contract';
import { ArrayMaxSize, ArrayUnique, IsEmail, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { CalendarDay } from '../../platform/graphql/calendar-day.ts';
import { IdempotencyKeyReused } from '../../platform/graphql/idempotency-key-reused.ts';
import { AgeBandEnum, GoalEnum, SkinToneEnum, StageEnum } from '../../platform/graphql/vocabulary.ts';
import { UploadNotFound } from '../photo/photo.problems.ts';
import { PortfolioCaseNotFound } from '../portfolio/portfolio-case.problems.ts';
import { TechnicianNotFound } from './enquiry.problems.ts';

const NAME_LENGTH_MAX = 120;
const KEY_LENGTH_MAX = 255;
const TICKET_LENGTH_MAX = 100;

@InputType()
export class SendEnquiryInput {
  @Field(() => String)
  @Length(1, NAME_LENGTH_MAX, { message: 'name the technician by the last part of their page’s address.' })
  technicianSlug!: string;

  @Field(() => ID, { nullable: true })
  @IsUUID(undefined, { message: 'give the id of a case, or leave it out.' })
  portfolioCaseId?: string | null;

  @Field(() => String)
  @Matches(/\p{L}/u, { message: 'write your name.' })
  @MaxLength(PERSON_NAME_MAX, { message: `write at most ${PERSON_NAME_MAX} characters.` })
  name!: string;

  @Field(() => String)
  @IsEmail({}, { message: 'write an e-mail address, such as name@example.org.' })
  @MaxLength(EMAIL_MAX, { message: `write at most ${EMAIL_MAX} characters.` })
  email!: string;

  @Field(() => String)
  @Matches(/\S/, { message: 'write what you want to know.' })
  @MaxLength(ENQUIRY_MESSAGE_MAX, { message: `write at most ${ENQUIRY_MESSAGE_MAX} characters.` })
  message!: string;

  @Field(() => StageEnum, { nullable: true })
  stage?: Stage | null;

  @Field(() => GoalEnum, { nullable: true })
  goal?: Goal | null;

  @Field(() => SkinToneEnum, { nullable: true })
  skinTone?: SkinTone | null;

  @Field(() => AgeBandEnum, { nullable: true })
  ageBand?: AgeBand | null;

  @Field(() => ID, { nullable: true })
  @Length(1, NAME_LENGTH_MAX, { message: 'choose a place from `places`, or leave it out.' })
  placeId?: string | null;

  @Field(() => [String], { nullable: true, description: `Tickets from uploads, at most ${ENQUIRY_PHOTOS_MAX}.` })
  @ArrayMaxSize(ENQUIRY_PHOTOS_MAX, { message: `send at most ${ENQUIRY_PHOTOS_MAX} photographs.` })
  @ArrayUnique({ message: 'hand in each ticket once.' })
  @Length(1, TICKET_LENGTH_MAX, { each: true, message: 'hand in tickets as the upload gave them.' })
  photoTickets?: string[] | null;

  @Field(() => String, {
    description: `1 to ${KEY_LENGTH_MAX} characters, made by the sender; the same key gives the same answer for 24 hours.`,
  })
  @Length(1, KEY_LENGTH_MAX, { message: `make a key of 1 to ${KEY_LENGTH_MAX} characters.` })
  idempotencyKey!: string;
}

@ObjectType()
export class SendEnquirySuccess {
  @Field(() => String, { description: 'To quote when asking about it, such as E-7KQ2X.' })
  readonly reference: string;

  @Field(() => String)
  readonly clinicName: string;

  @Field(() => String)
  readonly technicianName: string;

  @Field(() => CalendarDay, {
    nullable: true,
    description: 'Day the photographs go if nothing follows; null without any.',
  })
  readonly photosDeletedOn: string | null;

  constructor(sent: Pick<SendEnquirySuccess, 'reference' | 'clinicName' | 'technicianName' | 'photosDeletedOn'>) {
    this.reference = sent.reference;
    this.clinicName = sent.clinicName;
    this.technicianName = sent.technicianName;
    this.photosDeletedOn = sent.photosDeletedOn;
  }
}

export const SendEnquiryResult = createUnionType({
  name: 'SendEnquiryResult',
  types: () =>
    [SendEnquirySuccess, TechnicianNotFound, PortfolioCaseNotFound, UploadNotFound, IdempotencyKeyReused] as const,
});
