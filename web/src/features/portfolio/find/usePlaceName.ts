import { useLatestAnswer } from '../../../data/useLatestAnswer.ts';
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
  const { data } = useLatestAnswer(query, { id: placeId ?? '' }, { skip: !placeId });
  return data?.place?.name;
}
