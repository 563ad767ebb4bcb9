import type { CredentialSubject, CredentialType, Gate, LackReason } from '@stipple/contract';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDay } from '../../platform/graphql/calendar-day.ts';
import { CredentialSubjectEnum, CredentialTypeEnum } from '../../platform/graphql/vocabulary.ts';
import { CredentialOnShow } from '../directory/credential.types.ts';

@ObjectType({ description: 'One paper, as the clinic that holds it sees it.' })
export class ClinicCredential extends CredentialOnShow {
  @Field(() => String, { nullable: true, description: 'Never public; what may be shown of it is `numberNote`.' })
  number!: string | null;
}

@ObjectType({ description: 'All papers of one kind that one person or place has, and what they come to today.' })
export class PaperRow {
  @Field(() => CredentialTypeEnum)
  type!: CredentialType;

  @Field(() => CredentialSubjectEnum)
  subject!: CredentialSubject;

  @Field(() => [String], { description: 'What it opens: LIST, BOOK, SIGN. Empty: on file, and nobody demands it.' })
  gates!: readonly Gate[];

  @Field(() => String, {
    nullable: true,
    description: 'Why the demand is not met: MISSING, NOT_VERIFIED, NOT_YET_VALID, LAPSED or RECHECK_OVERDUE.',
  })
  lack!: LackReason | null;

  @Field(() => CalendarDay, { nullable: true, description: 'Last day that is covered without a break from today on.' })
  countsUntil!: string | null;

  @Field(() => Int, { nullable: true, description: 'Days until then; 0 on the last.' })
  daysCovered!: number | null;

  @Field(() => ClinicCredential, {
    nullable: true,
    description: 'The paper that counts, or that is to be asked about.',
  })
  current!: ClinicCredential | null;

  @Field(() => ClinicCredential, { nullable: true, description: 'Handed in to follow it, not counting yet.' })
  renewal!: ClinicCredential | null;

  @Field(() => [ClinicCredential], { description: 'All of the kind, latest beginning first.' })
  papers!: ClinicCredential[];
}

@ObjectType({ description: 'One person’s papers, and what they may do today at the place where they may do most.' })
export class PersonPapers {
  @Field(() => ID)
  technicianId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  initials!: string;

  @Field(() => Boolean)
  isTrainee!: boolean;

  @Field(() => [String], { description: 'Where they work, by name.' })
  placeNames!: string[];

  @Field(() => Boolean)
  canBeListed!: boolean;

  @Field(() => Boolean)
  canBeBooked!: boolean;

  @Field(() => Boolean)
  canSign!: boolean;

  @Field(() => Int, { description: 'Published cases, which are out of sight while the person may not be listed.' })
  publishedCaseCount!: number;

  @Field(() => Int, { description: 'Enquiries to them that wait for an answer.' })
  openEnquiryCount!: number;

  @Field(() => [PaperRow])
  rows!: PaperRow[];
}

@ObjectType({ description: 'One place’s papers; a lapsed one stops everybody there.' })
export class PlacePapers {
  @Field(() => ID)
  locationId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  city!: string;

  @Field(() => [String], { description: 'Who works there, by name.' })
  technicianNames!: string[];

  @Field(() => [PaperRow])
  rows!: PaperRow[];
}

@ObjectType({ description: 'Who has which papers, against what each place’s jurisdiction demands today.' })
export class PaperMatrix {
  @Field(() => [PersonPapers])
  people!: PersonPapers[];

  @Field(() => [PlacePapers])
  places!: PlacePapers[];
}
