import {
  APPOINTMENT_MINUTES_MAX,
  APPOINTMENT_NOTE_MAX,
  APPOINTMENT_STEP_MINUTES,
  type AppointmentKind,
  EMAIL_MAX,
  PERSON_NAME_MAX,
} from '@stipple/contract';
import { IsDivisibleBy, IsEmail, IsUUID, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ActionNotAllowed } from '../../platform/graphql/action-not-allowed.ts';
import { IdempotencyKeyReused } from '../../platform/graphql/idempotency-key-reused.ts';
import { AppointmentKindEnum } from '../../platform/graphql/vocabulary.ts';
import {
  AppointmentNotFound,
  BookedThingNotFound,
  BookingPapersLacking,
  OutsideHours,
  SlotTaken,
  TechnicianChangeNotAgreed,
} from './appointment.problems.ts';
import { BookedAppointment } from './appointment.types.ts';

const KEY_LENGTH_MAX = 255;
const PHONE_MAX = 40;
const isId = (what: string) => ({ message: `give the id of a ${what}.` });
const KEY = `1 to ${KEY_LENGTH_MAX} characters; the same key changes the calendar once.`;
const keyLength = { message: `make a key of 1 to ${KEY_LENGTH_MAX} characters.` };

@InputType({ description: 'Who comes to a first consultation, before there is a record of them.' })
export class AppointmentContactInput {
  @Field(() => String)
  @MaxLength(PERSON_NAME_MAX, { message: `write at most ${PERSON_NAME_MAX} characters.` })
  name!: string;

  @Field(() => String, { nullable: true })
  @IsEmail({}, { message: 'write an e-mail address, such as name@example.org.' })
  @MaxLength(EMAIL_MAX, { message: `write at most ${EMAIL_MAX} characters.` })
  email?: string | null;

  @Field(() => String, { nullable: true })
  @Matches(/^[0-9+() -]*$/, { message: 'write digits, and + ( ) - between them.' })
  @MaxLength(PHONE_MAX, { message: `write at most ${PHONE_MAX} characters.` })
  phone?: string | null;
}

@InputType()
export class BookAppointmentInput {
  @Field(() => AppointmentKindEnum)
  kind!: AppointmentKind;

  @Field(() => ID)
  @IsUUID(undefined, isId('place'))
  locationId!: string;

  @Field(() => ID)
  @IsUUID(undefined, isId('technician'))
  technicianId!: string;

  @Field(() => ID, { nullable: true })
  @IsUUID(undefined, isId('room'))
  roomId?: string | null;

  @Field(() => ID, { nullable: true, description: 'May be left out for a consultation, and where the course says it.' })
  @IsUUID(undefined, isId('client'))
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Needed for a session: it counts k of the course.' })
  @IsUUID(undefined, isId('course'))
  courseId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsUUID(undefined, isId('service'))
  serviceId?: string | null;

  @Field(() => AppointmentContactInput, { nullable: true })
  contact?: AppointmentContactInput | null;

  @Field(() => Date, { description: 'On a quarter of an hour.' })
  startsAt!: Date;

  @Field(() => Int)
  @Min(APPOINTMENT_STEP_MINUTES, { message: `book at least ${APPOINTMENT_STEP_MINUTES} minutes.` })
  @Max(APPOINTMENT_MINUTES_MAX, { message: `book at most ${APPOINTMENT_MINUTES_MAX} minutes.` })
  @IsDivisibleBy(APPOINTMENT_STEP_MINUTES, { message: 'book quarters of an hour.' })
  minutes!: number;

  @Field(() => String, { nullable: true })
  @MaxLength(APPOINTMENT_NOTE_MAX, { message: `write at most ${APPOINTMENT_NOTE_MAX} characters.` })
  note?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Book although the place is closed or nobody works then.' })
  ignoresHours?: boolean | null;

  @Field(() => String, { description: KEY })
  @Length(1, KEY_LENGTH_MAX, keyLength)
  idempotencyKey!: string;
}

@InputType({ description: 'Where the appointment goes, whole: a resize repeats the start, a move the length.' })
export class MoveAppointmentInput {
  @Field(() => ID)
  @IsUUID(undefined, isId('appointment'))
  appointmentId!: string;

  @Field(() => ID)
  @IsUUID(undefined, isId('technician'))
  technicianId!: string;

  @Field(() => ID, { nullable: true, description: 'Left out: in no room.' })
  @IsUUID(undefined, isId('room'))
  roomId?: string | null;

  @Field(() => Date)
  startsAt!: Date;

  @Field(() => Int)
  @Min(APPOINTMENT_STEP_MINUTES, { message: `book at least ${APPOINTMENT_STEP_MINUTES} minutes.` })
  @Max(APPOINTMENT_MINUTES_MAX, { message: `book at most ${APPOINTMENT_MINUTES_MAX} minutes.` })
  @IsDivisibleBy(APPOINTMENT_STEP_MINUTES, { message: 'book quarters of an hour.' })
  minutes!: number;

  @Field(() => Boolean, { nullable: true })
  ignoresHours?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The client was asked and said yes to another technician.' })
  clientAgreesToTechnician?: boolean | null;

  @Field(() => String, { description: KEY })
  @Length(1, KEY_LENGTH_MAX, keyLength)
  idempotencyKey!: string;
}

@InputType()
export class CancelAppointmentInput {
  @Field(() => ID)
  @IsUUID(undefined, isId('appointment'))
  appointmentId!: string;

  @Field(() => String, { description: KEY })
  @Length(1, KEY_LENGTH_MAX, keyLength)
  idempotencyKey!: string;
}

@ObjectType()
export class BookAppointmentSuccess {
  @Field(() => BookedAppointment)
  readonly appointment: BookedAppointment;

  constructor(appointment: BookedAppointment) {
    this.appointment = appointment;
  }
}

@ObjectType()
export class MoveAppointmentSuccess {
  @Field(() => BookedAppointment)
  readonly appointment: BookedAppointment;

  constructor(appointment: BookedAppointment) {
    this.appointment = appointment;
  }
}

@ObjectType()
export class CancelAppointmentSuccess {
  @Field(() => BookedAppointment)
  readonly appointment: BookedAppointment;

  constructor(appointment: BookedAppointment) {
    this.appointment = appointment;
  }
}

const refusals = [SlotTaken, OutsideHours, BookingPapersLacking, BookedThingNotFound, IdempotencyKeyReused] as const;

export const BookAppointmentResult = createUnionType({
  name: 'BookAppointmentResult',
  types: () => [BookAppointmentSuccess, ...refusals] as const,
});

export const MoveAppointmentResult = createUnionType({
  name: 'MoveAppointmentResult',
  types: () =>
    [MoveAppointmentSuccess, AppointmentNotFound, ActionNotAllowed, TechnicianChangeNotAgreed, ...refusals] as const,
});

export const CancelAppointmentResult = createUnionType({
  name: 'CancelAppointmentResult',
  types: () => [CancelAppointmentSuccess, AppointmentNotFound, ActionNotAllowed, IdempotencyKeyReused] as const,
});
