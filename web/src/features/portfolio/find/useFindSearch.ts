import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type FindSearch, readFindSearch } from './findSearch.ts';

const route = getRouteApi('/find');

/** The search in the address, and the one way to change it. The page stays where it is scrolled. */
export function useFindSearch() {
  // The router adds what nobody understood to what was read; that is no filter.
  const search = readFindSearch(route.useSearch());
  const navigate = route.useNavigate();

  const changeSearch = useCallback(
    (change: Partial<FindSearch>) =>
      void navigate({ search: (now) => readFindSearch({ ...now, ...change }), resetScroll: false }),
    [navigate],
  );
  const clearSearch = useCallback(
    () => void navigate({ search: ({ sort, view }) => readFindSearch({ sort, view }), resetScroll: false }),
    [navigate],
  );

  return { search, changeSearch, clearSearch };
}
