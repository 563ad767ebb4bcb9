import { CALENDAR_DAYS_MAX, daysBetween } from '@stipple/contract';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { rolesFor, technicianNarrowing } from '../../platform/access/permission-table.ts';
import { badInput } from '../../platform/graphql/bad-input.ts';
import { OpenTo } from '../../platform/graphql/doorkeeper.ts';
import { isId } from '../../platform/graphql/is-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { canChangeAppointment } from './appointment.access.ts';
import { AppointmentNotFound } from './appointment.problems.ts';
import { BookedAppointment } from './appointment.types.ts';
import { readAppointment, readAppointments } from './appointments.read.ts';
import { bookAppointment } from './book-appointment.service.ts';
import { readCalendarPlaces } from './calendar-places.read.ts';
import { AppointmentsArgs, CalendarWindowArgs, FreeTimesArgs, OpenDay, PlaceOfCalendar } from './calendar.types.ts';
import { cancelAppointment, moveAppointment } from './change-appointment.service.ts';
import {
  BookAppointmentInput,
  BookAppointmentResult,
  BookAppointmentSuccess,
  CancelAppointmentInput,
  CancelAppointmentResult,
  CancelAppointmentSuccess,
  MoveAppointmentInput,
  MoveAppointmentResult,
  MoveAppointmentSuccess,
} from './change-appointment.types.ts';
import { FreeTime } from './free-time.types.ts';
import { findFreeTimes } from './free-times.service.ts';
import { readOpenDays } from './open-days.service.ts';

@Resolver(() => BookedAppointment)
export class AppointmentResolver {
  @OpenTo(...rolesFor('calendarPlaces'))
  @Query(() => [PlaceOfCalendar], {
    description: 'Places that are open for booking. TECHNICIAN: with themselves only.',
  })
  calendarPlaces(@Ctx() context: RequestContext): Promise<PlaceOfCalendar[]> {
    return readCalendarPlaces(context);
  }

  @OpenTo(...rolesFor('openDays'))
  @Query(() => [OpenDay], {
    description: 'Hours of a place and its technicians, day by day. Empty for a place unknown.',
  })
  async openDays(@Args(() => CalendarWindowArgs) window: CalendarWindowArgs, @Ctx() context: RequestContext) {
    return isWindow(window) ? readOpenDays(context, window) : [];
  }

  @OpenTo(...rolesFor('appointments'))
  @Query(() => [BookedAppointment], {
    description: 'What is booked, by time, without what is cancelled. TECHNICIAN: their own.',
  })
  async appointments(@Args(() => AppointmentsArgs) window: AppointmentsArgs, @Ctx() context: RequestContext) {
    return isWindow(window) ? readAppointments(context, window) : [];
  }

  @OpenTo(...rolesFor('freeTimes'))
  @Query(() => [FreeTime], { description: 'The next free times: hours, papers on the day, and what is booked.' })
  async freeTimes(@Args(() => FreeTimesArgs) asked: FreeTimesArgs, @Ctx() context: RequestContext) {
    if (!isId(asked.locationId)) return [];
    const technicianId = technicianNarrowing(context.viewer, 'freeTimes') ?? asked.technicianId ?? null;
    return findFreeTimes(context, { ...asked, technicianId, roomId: null, clientId: asked.clientId ?? null });
  }

  @OpenTo(...rolesFor('bookAppointment'))
  @Mutation(() => BookAppointmentResult)
  async bookAppointment(
    @Arg('input', () => BookAppointmentInput) input: BookAppointmentInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof BookAppointmentResult> {
    const id = await bookAppointment(context, input);
    return new BookAppointmentSuccess(await asItIsNow(context, id));
  }

  @OpenTo(...rolesFor('moveAppointment'))
  @Mutation(() => MoveAppointmentResult)
  async moveAppointment(
    @Arg('input', () => MoveAppointmentInput) input: MoveAppointmentInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof MoveAppointmentResult> {
    const id = await moveAppointment(context, input);
    return new MoveAppointmentSuccess(await asItIsNow(context, id));
  }

  @OpenTo(...rolesFor('cancelAppointment'))
  @Mutation(() => CancelAppointmentResult)
  async cancelAppointment(
    @Arg('input', () => CancelAppointmentInput) input: CancelAppointmentInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof CancelAppointmentResult> {
    const id = await cancelAppointment(context, input);
    return new CancelAppointmentSuccess(await asItIsNow(context, id));
  }

  @FieldResolver(() => Boolean, { description: 'Whether to offer moving and cancelling.' })
  viewerCanChange(@Root() appointment: BookedAppointment, @Ctx() { viewer }: RequestContext): boolean {
    return canChangeAppointment(viewer, appointment);
  }
}

/** False where no place can be meant. Throws BAD_USER_INPUT for days that are no span a calendar shows. */
function isWindow({ locationId, from, to }: CalendarWindowArgs): boolean {
  const days = daysBetween(from, to) + 1;
  if (days < 1 || days > CALENDAR_DAYS_MAX)
    throw badInput({ path: 'to', message: `ask for 1 to ${CALENDAR_DAYS_MAX} days.` });
  return isId(locationId);
}

async function asItIsNow(context: RequestContext, id: string): Promise<BookedAppointment> {
  const appointment = await readAppointment(context, id);
  if (!appointment) throw new AppointmentNotFound();
  return appointment;
}
