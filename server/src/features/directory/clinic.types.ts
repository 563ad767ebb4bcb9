import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { Picture } from '../photo/picture.types.ts';
import { LocationSummary } from './location.types.ts';
import { ServicePriceOnShow, TechnicianCard } from './technician.types.ts';

@ObjectType()
export class ClinicCard {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [String])
  cities!: string[];

  @Field(() => Int)
  technicianCount!: number;

  @Field(() => Int)
  caseCount!: number;

  @Field(() => Picture, { nullable: true })
  picture!: Picture | null;

  @Field(() => String, { nullable: true })
  accentColour!: string | null;
}

export const ClinicConnection = connectionOf(ClinicCard, 'Clinic');

@ObjectType('Clinic', { description: "A clinic's public page." })
export class ClinicOnShow {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  about!: string;

  @Field(() => String, { nullable: true })
  accentColour!: string | null;

  @Field(() => Picture, { nullable: true })
  picture!: Picture | null;

  @Field(() => [LocationSummary])
  locations!: LocationSummary[];

  @Field(() => [TechnicianCard])
  technicians!: TechnicianCard[];

  @Field(() => [ServicePriceOnShow])
  prices!: ServicePriceOnShow[];

  @Field(() => Int)
  caseCount!: number;
}
