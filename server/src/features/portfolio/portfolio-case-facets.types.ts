import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType()
export class Facet {
  @Field(() => String)
  value!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class HealedFacet {
  @Field(() => Int)
  months!: number;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class SessionFacet {
  @Field(() => Int)
  sessions!: number;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'Counts per value; each list ignores its own selection, `total` obeys all of them.' })
export class PortfolioCaseFacets {
  @Field(() => Int)
  total!: number;

  @Field(() => Int, { description: 'Of `total`, healed at least 6 months.' })
  healedSixMonthsTotal!: number;

  @Field(() => [Facet])
  stages!: Facet[];

  @Field(() => [Facet])
  goals!: Facet[];

  @Field(() => [Facet])
  skinTones!: Facet[];

  @Field(() => [Facet])
  hairColours!: Facet[];

  @Field(() => [Facet])
  hairLengths!: Facet[];

  @Field(() => [HealedFacet])
  healed!: HealedFacet[];

  @Field(() => [SessionFacet])
  sessions!: SessionFacet[];
}
