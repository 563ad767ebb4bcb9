import { type ConsentChannel, type ConsentPurpose, PERSON_NAME_MAX } from '@stipple/contract';
import { IsUUID, Matches, MaxLength } from 'class-validator';
import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { ConsentChannelEnum, ConsentPurposeEnum } from '../../platform/graphql/vocabulary.ts';
import { ConsentNotFound, CourseNotFound, NotHealedYet } from './consent.problems.ts';

@ObjectType('Consent', { description: 'A signed yes to one purpose on one channel. No consent: no.' })
export class SignedConsent {
  @Field(() => ID)
  id!: string;

  @Field(() => ConsentPurposeEnum)
  purpose!: ConsentPurpose;

  @Field(() => ConsentChannelEnum)
  channel!: ConsentChannel;

  @Field(() => String)
  wordingVersion!: string;

  @Field(() => Date)
  givenAt!: Date;

  @Field(() => Date, { nullable: true })
  withdrawnAt!: Date | null;
}

@InputType()
export class GiveConsentInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'give the id of a treatment.' })
  courseId!: string;

  @Field(() => ConsentPurposeEnum)
  purpose!: ConsentPurpose;

  @Field(() => ConsentChannelEnum)
  channel!: ConsentChannel;

  @Field(() => String, { description: 'Version of the words that were shown.' })
  @Matches(/\S/, { message: 'name the version of the words that were shown.' })
  wordingVersion!: string;

  @Field(() => String, { description: 'The signature: the full name, as the person writes it.' })
  @Matches(/\p{L}/u, { message: 'sign with your name.' })
  @MaxLength(PERSON_NAME_MAX, { message: `sign with at most ${PERSON_NAME_MAX} characters.` })
  signedName!: string;
}

@ObjectType()
export class GiveConsentSuccess {
  @Field(() => SignedConsent)
  readonly consent: SignedConsent;

  constructor(consent: SignedConsent) {
    this.consent = consent;
  }
}

export const GiveConsentResult = createUnionType({
  name: 'GiveConsentResult',
  types: () => [GiveConsentSuccess, CourseNotFound, NotHealedYet] as const,
});

@InputType()
export class WithdrawConsentInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'give the id of a consent.' })
  consentId!: string;
}

@ObjectType()
export class WithdrawConsentSuccess {
  @Field(() => SignedConsent)
  readonly consent: SignedConsent;

  @Field(() => [String], { description: 'References of the cases whose pages and pictures were taken down with it.' })
  readonly withdrawnReferences: string[];

  constructor({ consent, withdrawnReferences }: { consent: SignedConsent; withdrawnReferences: string[] }) {
    this.consent = consent;
    this.withdrawnReferences = withdrawnReferences;
  }
}

export const WithdrawConsentResult = createUnionType({
  name: 'WithdrawConsentResult',
  types: () => [WithdrawConsentSuccess, ConsentNotFound] as const,
});
