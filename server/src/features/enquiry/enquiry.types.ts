import type { AgeBand, EnquiryState, Goal, SkinTone, Stage } from '@stipple/contract';
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDay } from '../../platform/graphql/calendar-day.ts';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.ts';
import { AgeBandEnum, EnquiryStateEnum, GoalEnum, SkinToneEnum, StageEnum } from '../../platform/graphql/vocabulary.ts';
import { PortfolioCaseCard } from '../portfolio/portfolio-case-card.types.ts';

@ArgsType()
export class EnquiriesArgs extends PageArgs {
  @Field(() => EnquiryStateEnum, { nullable: true })
  state?: EnquiryState | null;
}

@ObjectType('EnquiryMessage')
export class MessageOfEnquiry {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean)
  fromClinic!: boolean;

  @Field(() => String)
  authorName!: string;

  @Field(() => String)
  body!: string;

  @Field(() => Date)
  sentAt!: Date;
}

@ObjectType('EnquiryPhoto', { description: 'A private photograph that came with an enquiry.' })
export class PhotoOfEnquiry {
  @Field(() => ID)
  id!: string;

  @Field(() => CalendarDay)
  deletedOn!: string;

  @Field(() => Int)
  width!: number;

  @Field(() => Int)
  height!: number;

  @Field(() => String, { description: 'ThumbHash, base64.' })
  placeholder!: string;

  /** What `url` is made of. */
  widths!: number[];
}

@ObjectType('Enquiry', { description: 'A question to one technician, as the clinic’s people see it.' })
export class ReceivedEnquiry {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => EnquiryStateEnum)
  state!: EnquiryState;

  @Field(() => Date)
  sentAt!: Date;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => StageEnum, { nullable: true })
  stage!: Stage | null;

  @Field(() => GoalEnum, { nullable: true })
  goal!: Goal | null;

  @Field(() => SkinToneEnum, { nullable: true })
  skinTone!: SkinTone | null;

  @Field(() => AgeBandEnum, { nullable: true })
  ageBand!: AgeBand | null;

  @Field(() => String, { nullable: true })
  city!: string | null;

  @Field(() => String)
  technicianName!: string;

  @Field(() => String)
  technicianSlug!: string;

  @Field(() => PortfolioCaseCard, { nullable: true, description: 'Null: asked about none, or withdrawn since.' })
  aboutCase!: unknown;

  @Field(() => [MessageOfEnquiry], { description: 'Oldest first.' })
  messages!: MessageOfEnquiry[];

  @Field(() => [PhotoOfEnquiry])
  photos!: PhotoOfEnquiry[];

  /** What `viewerCanReply` is decided by. */
  technicianId!: string;
}

export const EnquiryConnection = connectionOf(ReceivedEnquiry, 'Enquiry');
