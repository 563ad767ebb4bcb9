import type { BookedResource, ClosedReason } from '@stipple/contract';
import { Field, ObjectType } from 'type-graphql';
import { CalendarDay } from '../../platform/graphql/calendar-day.ts';
import { Problem } from '../../platform/graphql/problem.ts';
import { BookedResourceEnum, ClosedReasonEnum } from '../../platform/graphql/vocabulary.ts';
import { LackingPaper } from '../credential/lacking-paper.types.ts';
import { FreeTime } from './free-time.types.ts';

@ObjectType({ implements: Problem })
export class AppointmentNotFound extends Problem {
  constructor() {
    super('There is no such appointment.');
  }
}

@ObjectType({ implements: Problem, description: 'A place, person, room, course or service that this clinic has not.' })
export class BookedThingNotFound extends Problem {
  @Field(() => String, { description: 'The field of the input that names nothing here.' })
  readonly field: string;

  constructor(field: string) {
    super('Something in this booking is not there any more. Choose it again.');
    this.field = field;
  }
}

@ObjectType({ implements: Problem, description: 'Somebody else has this time.' })
export class SlotTaken extends Problem {
  @Field(() => [BookedResourceEnum], { description: 'Whose time it is that is taken.' })
  readonly taken: readonly BookedResource[];

  @Field(() => [FreeTime], { description: 'The next free ones for the same technician and length.' })
  readonly freeTimes: readonly FreeTime[];

  constructor(message: string, { taken, freeTimes }: Pick<SlotTaken, 'taken' | 'freeTimes'>) {
    super(message);
    this.taken = taken;
    this.freeTimes = freeTimes;
  }
}

@ObjectType({ implements: Problem, description: 'The place is closed or the technician is not at work.' })
export class OutsideHours extends Problem {
  @Field(() => ClosedReasonEnum)
  readonly reason: ClosedReason;

  @Field(() => Boolean, { description: 'Whether sending it again with `ignoresHours` books it all the same.' })
  readonly canBeIgnored: boolean;

  @Field(() => [FreeTime])
  readonly freeTimes: readonly FreeTime[];

  constructor(
    message: string,
    { reason, canBeIgnored, freeTimes }: Pick<OutsideHours, 'reason' | 'canBeIgnored' | 'freeTimes'>,
  ) {
    super(message);
    this.reason = reason;
    this.canBeIgnored = canBeIgnored;
    this.freeTimes = freeTimes;
  }
}

@ObjectType({
  implements: Problem,
  description: 'On the day asked for, a paper that the place demands does not count.',
})
export class BookingPapersLacking extends Problem {
  @Field(() => CalendarDay)
  readonly day: string;

  @Field(() => [LackingPaper])
  readonly lacking: readonly LackingPaper[];

  constructor(message: string, { day, lacking }: Pick<BookingPapersLacking, 'day' | 'lacking'>) {
    super(message);
    this.day = day;
    this.lacking = lacking;
  }
}

@ObjectType({
  implements: Problem,
  description: 'A client was promised somebody; another may treat only with their yes.',
})
export class TechnicianChangeNotAgreed extends Problem {
  constructor(from: string, to: string) {
    super(`${from} was promised to this client. Ask whether ${to} is all right, then say so here.`);
  }
}
