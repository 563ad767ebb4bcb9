import type { CredentialSubject, CredentialType } from '@stipple/contract';
import { Field, ObjectType } from 'type-graphql';
import { CredentialSubjectEnum, CredentialTypeEnum } from '../../platform/graphql/vocabulary.ts';

@ObjectType()
export class LackingPaper {
  @Field(() => CredentialTypeEnum)
  type!: CredentialType;

  @Field(() => CredentialSubjectEnum)
  subject!: CredentialSubject;

  @Field(() => String, { description: 'MISSING, NOT_VERIFIED, NOT_YET_VALID, LAPSED or RECHECK_OVERDUE.' })
  reason!: string;
}
