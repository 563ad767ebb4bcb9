import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../gql/index.ts';

const query = graphql(`
  query FindPlace($id: ID!) {
    place(id: $id) {
      id
      name
      region
    }
  }
`);

/** The name of a town in the address; nothing until it is known. */
export function usePlaceName(placeId: string | undefined) {
  const { data } = useQuery(query, { variables: { id: placeId ?? '' }, skip: !placeId });
  return data?.place?.name;
}
