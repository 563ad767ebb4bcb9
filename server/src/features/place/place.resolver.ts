import { Arg, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { PublicRead } from '../../platform/graphql/doorkeeper.ts';
import { findTown, searchTowns, type Town } from './place.service.ts';

@ObjectType({ description: 'A town of the bundled list.' })
export class Place {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  region!: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  country!: string;
}

@Resolver(() => Place)
export class PlaceResolver {
  @PublicRead()
  @Query(() => [Place], { description: 'Towns whose name starts with the text, at most eight.' })
  places(@Arg('search', () => String) search: string): Town[] {
    return searchTowns(search.slice(0, 100));
  }

  @PublicRead()
  @Query(() => Place, { nullable: true })
  place(@Arg('id', () => ID) id: string): Town | null {
    return findTown(id) ?? null;
  }
}
