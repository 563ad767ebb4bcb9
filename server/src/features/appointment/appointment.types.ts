import type { AppointmentKind, AppointmentState, Goal, Lack, Stage } from '@stipple/contract';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AppointmentKindEnum, AppointmentStateEnum, GoalEnum, StageEnum } from '../../platform/graphql/vocabulary.ts';
import { LackingPaper } from '../credential/lacking-paper.types.ts';

@ObjectType('Appointment', { description: 'Somebody’s time with a technician, as the clinic’s people see it.' })
export class BookedAppointment {
  @Field(() => ID)
  id!: string;

  @Field(() => AppointmentKindEnum)
  kind!: AppointmentKind;

  @Field(() => AppointmentStateEnum)
  state!: AppointmentState;

  @Field(() => Date)
  startsAt!: Date;

  @Field(() => Date)
  endsAt!: Date;

  @Field(() => ID)
  locationId!: string;

  @Field(() => ID)
  technicianId!: string;

  @Field(() => String)
  technicianName!: string;

  @Field(() => ID, { nullable: true })
  roomId!: string | null;

  @Field(() => String, { nullable: true })
  roomName!: string | null;

  @Field(() => ID, { nullable: true, description: 'Null: comes to a consultation and has no record yet.' })
  clientId!: string | null;

  @Field(() => String, { description: 'Who comes.' })
  name!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => ID, { nullable: true })
  courseId!: string | null;

  @Field(() => Int, { nullable: true, description: 'k of the course; null for what is no session.' })
  sessionNumber!: number | null;

  @Field(() => Int, { nullable: true })
  plannedSessionCount!: number | null;

  @Field(() => GoalEnum, { nullable: true })
  goal!: Goal | null;

  @Field(() => StageEnum, { nullable: true })
  stage!: Stage | null;

  @Field(() => String, { nullable: true })
  serviceName!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Boolean, { description: 'Still to come, and its technician may not be booked on its day.' })
  isHeld!: boolean;

  @Field(() => [LackingPaper], { description: 'What holds it: papers that do not count on its day.' })
  lacking!: readonly Lack[];
}
