import { Field, Int, ObjectType } from 'type-graphql';
import { CredentialOnShow } from './credential.types.ts';

@ObjectType()
export class LocationSummary {
  @Field(() => String)
  name!: string;

  @Field(() => [String])
  addressLines!: string[];

  @Field(() => String)
  city!: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => String, { description: 'IANA name.' })
  timeZone!: string;

  @Field(() => [Int], { description: 'Weekdays 1 (Monday) to 7 on which the technician works there.' })
  weekdays!: number[];

  @Field(() => [CredentialOnShow])
  credentials!: CredentialOnShow[];
}
