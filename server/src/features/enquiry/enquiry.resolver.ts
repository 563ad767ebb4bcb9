import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { rolesFor } from '../../platform/access/permission-table.ts';
import { toPage } from '../../platform/graphql/connection.ts';
import { AtMost, OpenTo } from '../../platform/graphql/doorkeeper.ts';
import { isId } from '../../platform/graphql/is-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { privatePicture } from '../photo/private-picture.service.ts';
import {
  CloseEnquiryInput,
  CloseEnquiryResult,
  CloseEnquirySuccess,
  ReplyToEnquiryInput,
  ReplyToEnquiryResult,
  ReplyToEnquirySuccess,
} from './answer-enquiry.types.ts';
import { canReplyToEnquiry } from './enquiry.access.ts';
import { EnquiryNotFound } from './enquiry.problems.ts';
import { enquiryCursor, readEnquiries, readEnquiry } from './enquiry.read.ts';
import { closeEnquiry, replyToEnquiry } from './enquiry.service.ts';
import { EnquiriesArgs, EnquiryConnection, PhotoOfEnquiry, ReceivedEnquiry } from './enquiry.types.ts';
import { sendEnquiry } from './send-enquiry.service.ts';
import { SendEnquiryInput, SendEnquiryResult, SendEnquirySuccess } from './send-enquiry.types.ts';

const ENQUIRIES_PER_HOUR = 30;

@Resolver(() => ReceivedEnquiry)
export class EnquiryResolver {
  @OpenTo(...rolesFor('enquiries'))
  @Query(() => EnquiryConnection, {
    description: 'Newest first. OWNER, MANAGER, FRONT_DESK: all; TECHNICIAN: addressed to them.',
  })
  async enquiries(@Args(() => EnquiriesArgs) page: EnquiriesArgs, @Ctx() context: RequestContext) {
    const rows = await readEnquiries(context, page);
    return toPage(rows, page.first, ({ id }) => enquiryCursor.write([id]));
  }

  @OpenTo(...rolesFor('enquiry'))
  @Query(() => ReceivedEnquiry, { nullable: true, description: 'Null: unknown here, or not the viewer’s.' })
  async enquiry(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<ReceivedEnquiry | null> {
    if (!isId(id)) return null;
    return (await readEnquiry(context, id)) ?? null;
  }

  @OpenTo(...rolesFor('sendEnquiry'))
  @AtMost(ENQUIRIES_PER_HOUR, 3_600)
  @Mutation(() => SendEnquiryResult)
  async sendEnquiry(
    @Arg('input', () => SendEnquiryInput) input: SendEnquiryInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof SendEnquiryResult> {
    return new SendEnquirySuccess(await sendEnquiry(context, input));
  }

  @OpenTo(...rolesFor('replyToEnquiry'))
  @Mutation(() => ReplyToEnquiryResult)
  async replyToEnquiry(
    @Arg('input', () => ReplyToEnquiryInput) input: ReplyToEnquiryInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof ReplyToEnquiryResult> {
    await replyToEnquiry(context, input);
    return new ReplyToEnquirySuccess(await asItIsNow(context, input.enquiryId));
  }

  @OpenTo(...rolesFor('closeEnquiry'))
  @Mutation(() => CloseEnquiryResult)
  async closeEnquiry(
    @Arg('input', () => CloseEnquiryInput) { enquiryId }: CloseEnquiryInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof CloseEnquiryResult> {
    await closeEnquiry(context, enquiryId);
    return new CloseEnquirySuccess(await asItIsNow(context, enquiryId));
  }

  @FieldResolver(() => Boolean, { description: 'Whether to offer an answer.' })
  viewerCanReply(@Root() enquiry: ReceivedEnquiry, @Ctx() { viewer }: RequestContext): boolean {
    return canReplyToEnquiry(viewer, enquiry);
  }
}

@Resolver(() => PhotoOfEnquiry)
export class PhotoOfEnquiryResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Whole address, signed for this sign-in and dead after five minutes; null until the picture is ready.',
  })
  url(@Root() photo: PhotoOfEnquiry, @Ctx() context: RequestContext): string | null {
    return privatePicture(context, photo).url;
  }
}

async function asItIsNow(context: RequestContext, id: string): Promise<ReceivedEnquiry> {
  const enquiry = await readEnquiry(context, id);
  if (!enquiry) throw new EnquiryNotFound();
  return enquiry;
}
