import { APPOINTMENT_MINUTES_MAX, APPOINTMENT_STEP_MINUTES, CALENDAR_DAYS_MAX, type Lack } from '@stipple/contract';
import { IsDivisibleBy, IsUUID, Max, Min } from 'class-validator';
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDay } from '../../platform/graphql/calendar-day.ts';
import { LackingPaper } from '../credential/lacking-paper.types.ts';

@ObjectType()
export class Room {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType()
export class CalendarTechnician {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  initials!: string;
}

@ObjectType()
export class CalendarService {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType('CalendarPlace', { description: 'A place with what can be booked there.' })
export class PlaceOfCalendar {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'IANA name.' })
  timeZone!: string;

  @Field(() => [Room])
  rooms!: Room[];

  @Field(() => [CalendarTechnician])
  technicians!: CalendarTechnician[];

  @Field(() => [CalendarService])
  services!: CalendarService[];
}

@ObjectType({ description: 'From a moment up to another, which is not part of it.' })
export class TimeSpan {
  @Field(() => Date)
  startsAt!: Date;

  @Field(() => Date)
  endsAt!: Date;
}

@ObjectType({ description: 'A technician’s hours on one day at one place.' })
export class TechnicianDay {
  @Field(() => ID)
  technicianId!: string;

  @Field(() => [TimeSpan], { description: 'When they can be booked: at work, the place open, not away.' })
  working!: TimeSpan[];

  @Field(() => [TimeSpan])
  breaks!: TimeSpan[];

  @Field(() => [TimeSpan])
  timeOff!: TimeSpan[];

  @Field(() => Boolean, { description: 'Whether papers allow a booking on this day.' })
  canBeBooked!: boolean;

  @Field(() => [LackingPaper])
  lacking!: readonly Lack[];
}

@ObjectType({ description: 'A day of a place: 23 or 25 hours long where the clocks change.' })
export class OpenDay {
  @Field(() => CalendarDay)
  day!: string;

  @Field(() => Date, { description: 'Its midnight.' })
  startsAt!: Date;

  @Field(() => Date)
  endsAt!: Date;

  @Field(() => [TimeSpan])
  open!: TimeSpan[];

  @Field(() => String, { nullable: true, description: 'Why it is closed although it usually opens.' })
  closureReason!: string | null;

  @Field(() => [TechnicianDay])
  technicians!: TechnicianDay[];
}

@ArgsType()
export class CalendarWindowArgs {
  @Field(() => ID)
  locationId!: string;

  @Field(() => CalendarDay, { description: 'First day, in the place’s time zone.' })
  from!: string;

  @Field(() => CalendarDay, { description: `Last day, included; at most ${CALENDAR_DAYS_MAX} days in all.` })
  to!: string;
}

@ArgsType()
export class AppointmentsArgs extends CalendarWindowArgs {
  @Field(() => [ID], { nullable: true, description: 'All when left out.' })
  @IsUUID(undefined, { each: true, message: 'give ids of technicians.' })
  technicianIds?: string[] | null;
}

const SEARCH_DAYS_MAX = 42;
const FREE_TIMES_MAX = 48;

@ArgsType()
export class FreeTimesArgs {
  @Field(() => ID)
  locationId!: string;

  @Field(() => ID, { nullable: true, description: 'Whoever is free when left out.' })
  @IsUUID(undefined, { message: 'give the id of a technician, or leave it out.' })
  technicianId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsUUID(undefined, { message: 'give the id of a client, or leave it out.' })
  clientId?: string | null;

  @Field(() => Int)
  @Min(APPOINTMENT_STEP_MINUTES, { message: `ask for at least ${APPOINTMENT_STEP_MINUTES} minutes.` })
  @Max(APPOINTMENT_MINUTES_MAX, { message: `ask for at most ${APPOINTMENT_MINUTES_MAX} minutes.` })
  @IsDivisibleBy(APPOINTMENT_STEP_MINUTES, { message: 'ask for quarters of an hour.' })
  minutes!: number;

  @Field(() => Date, { description: 'The earliest.' })
  from!: Date;

  @Field(() => Int, { defaultValue: 14, description: `How many days on, 0 to ${SEARCH_DAYS_MAX}.` })
  @Min(0, { message: 'look forward.' })
  @Max(SEARCH_DAYS_MAX, { message: `look at most ${SEARCH_DAYS_MAX} days ahead.` })
  days!: number;

  @Field(() => Int, { defaultValue: 6, description: `How many, 1 to ${FREE_TIMES_MAX}.` })
  @Min(1, { message: 'ask for at least one.' })
  @Max(FREE_TIMES_MAX, { message: `ask for at most ${FREE_TIMES_MAX}.` })
  limit!: number;
}
