import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A time at which somebody could come.' })
export class FreeTime {
  @Field(() => Date)
  startsAt!: Date;

  @Field(() => Date)
  endsAt!: Date;

  @Field(() => ID)
  technicianId!: string;

  @Field(() => String)
  technicianName!: string;

  @Field(() => ID, { nullable: true, description: 'Null where the place names no rooms.' })
  roomId!: string | null;

  @Field(() => String, { nullable: true })
  roomName!: string | null;
}
