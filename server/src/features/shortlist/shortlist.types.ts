import { PERSON_NAME_MAX, SHORTLIST_MAX, type Shortlisted } from '@stipple/contract';
import { ArrayMaxSize, Length, Max, Min, ValidateNested } from 'class-validator';
import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType('ShortlistEntry', { description: 'A technician on a shortlist, under the names they were added with.' })
export class ShortlistEntryOnShow implements Shortlisted {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  clinicName!: string;
}

const tooMany = { message: `a shortlist holds at most ${SHORTLIST_MAX}.` };
const name = { message: `write 1 to ${PERSON_NAME_MAX} characters.` };

@InputType()
export class ShortlistEntryInput implements Shortlisted {
  @Field(() => String)
  @Length(1, 120, { message: 'give the last part of a technician’s address.' })
  slug!: string;

  @Field(() => String)
  @Length(1, PERSON_NAME_MAX, name)
  name!: string;

  @Field(() => String)
  @Length(1, PERSON_NAME_MAX, name)
  clinicName!: string;
}

@InputType()
export class AddToShortlistInput {
  @Field(() => [ShortlistEntryInput])
  @ArrayMaxSize(SHORTLIST_MAX, tooMany)
  @ValidateNested()
  entries!: ShortlistEntryInput[];

  @Field(() => Int, { nullable: true, description: 'Before which place, from 0; at the end when absent.' })
  @Min(0, { message: 'places are counted from 0.' })
  @Max(SHORTLIST_MAX, tooMany)
  at?: number | null;
}

@ObjectType()
export class AddToShortlistSuccess {
  @Field(() => [ShortlistEntryOnShow], { description: 'The whole list.' })
  readonly entries: Shortlisted[];

  @Field(() => [ShortlistEntryOnShow], { description: 'What did not fit.' })
  readonly leftOut: Shortlisted[];

  constructor({ entries, leftOut }: { entries: Shortlisted[]; leftOut: Shortlisted[] }) {
    this.entries = entries;
    this.leftOut = leftOut;
  }
}

export const AddToShortlistResult = createUnionType({
  name: 'AddToShortlistResult',
  types: () => [AddToShortlistSuccess] as const,
});

@InputType()
export class RemoveFromShortlistInput {
  @Field(() => [String])
  @ArrayMaxSize(SHORTLIST_MAX, tooMany)
  @Length(1, 120, { each: true, message: 'give the last part of a technician’s address.' })
  slugs!: string[];
}

@ObjectType()
export class RemoveFromShortlistSuccess {
  @Field(() => [ShortlistEntryOnShow], { description: 'The whole list.' })
  readonly entries: Shortlisted[];

  constructor(entries: Shortlisted[]) {
    this.entries = entries;
  }
}

export const RemoveFromShortlistResult = createUnionType({
  name: 'RemoveFromShortlistResult',
  types: () => [RemoveFromShortlistSuccess] as const,
});
