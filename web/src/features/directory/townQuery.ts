import type { Answers } from '../../data/Answers.ts';
import { graphql } from '../../gql/index.ts';
import type { DirectoryTownQuery } from '../../gql/graphql.ts';
import type { DirectorySearch } from './directorySearch.ts';

export const townQuery = graphql(`
  query DirectoryTown($near: ID!, $town: String!) {
    place(id: $near) {
      id
      name
      region
      country
    }
    places(search: $town) {
      id
      name
      region
      country
    }
  }
`);

export type Town = DirectoryTownQuery['places'][number];

export const hasTown = ({ near, town }: DirectorySearch) => Boolean(near ?? town);

export const townVariables = ({ near = '', town = '' }: DirectorySearch) => ({ near, town });

const isCalled = (town: Town, written: string) => town.name.toLowerCase() === written.toLowerCase();

/** The town meant. An id counts as long as the name beside it is its own: a form sends the old id with a new name. */
export function townIn({ place, places }: DirectoryTownQuery, { town }: DirectorySearch): Town | undefined {
  if (place && (!town || isCalled(place, town))) return place;
  return places.find((found) => isCalled(found, town ?? '')) ?? places[0];
}

/** What else the words could mean: namesakes, or where no town has just this name, all that begin with it. */
export function otherTowns(
  { places }: DirectoryTownQuery,
  { town: written = '' }: DirectorySearch,
  town: Town,
): Town[] {
  const isExact = isCalled(town, written);
  return places.filter((other) => other.id !== town.id && (!isExact || isCalled(other, written)));
}

/** Asks for the town of an address while the page's code is on its way; the list behind it follows. */
export async function askTown(answers: Answers, search: DirectorySearch): Promise<Town | undefined> {
  if (!hasTown(search)) return undefined;
  const data = await answers.prime(townQuery, townVariables(search));
  return data && townIn(data, search);
}
