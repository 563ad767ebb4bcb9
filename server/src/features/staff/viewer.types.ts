import type { ClinicRole } from '@stipple/contract';
import { Field, ID, ObjectType } from 'type-graphql';
import { ClinicRoleEnum } from '../../platform/graphql/vocabulary.ts';

@ObjectType('Account')
export class OwnAccount {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;
}

@ObjectType('Membership', { description: 'One clinic the person works for.' })
export class OwnMembership {
  @Field(() => ID)
  clinicId!: string;

  @Field(() => String)
  clinicSlug!: string;

  @Field(() => String)
  clinicName!: string;

  @Field(() => [ClinicRoleEnum])
  roles!: readonly ClinicRole[];

  @Field(() => String, { nullable: true })
  technicianSlug!: string | null;
}

@ObjectType('Viewer', { description: 'Who is asking.' })
export class ViewerOnShow {
  @Field(() => OwnAccount, { nullable: true, description: 'Null: nobody is signed in.' })
  account!: OwnAccount | null;

  @Field(() => Boolean)
  isPlatformAdmin!: boolean;

  @Field(() => Boolean, { description: 'Has a record in some clinic, or works for none.' })
  isClient!: boolean;

  @Field(() => [OwnMembership], { description: 'Clinics the person works for now.' })
  memberships!: readonly OwnMembership[];
}
