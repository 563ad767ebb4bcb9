import { Length, ValidateNested } from 'class-validator';
import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { Picture } from '../photo/picture.types.ts';
import { NearInput, PortfolioCaseFilter } from '../portfolio/portfolio-case-filter.types.ts';
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

  @Field(() => Int, { description: 'Cases that fit the filter.' })
  matchingCount!: number;

  @Field(() => Float, { nullable: true, description: 'To its nearest place; null without `near`.' })
  distanceKm!: number | null;

  @Field(() => Picture, { nullable: true })
  picture!: Picture | null;

  @Field(() => String, { nullable: true })
  accentColour!: string | null;
}

export const ClinicConnection = connectionOf(ClinicCard, 'Clinic');

@InputType()
export class ClinicFilter {
  @Field(() => PortfolioCaseFilter, { nullable: true, description: 'Only clinics with a case that fits.' })
  @ValidateNested()
  cases?: PortfolioCaseFilter | null;

  @Field(() => NearInput, { nullable: true, description: 'Only clinics with a place so near.' })
  @ValidateNested()
  near?: NearInput | null;

  @Field(() => String, { nullable: true })
  @Length(1, 120, { message: 'write at most 120 characters.' })
  name?: string | null;
}

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
