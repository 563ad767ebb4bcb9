import { Plural } from '@lingui/react/macro';
import { FacetCheckbox } from './FacetCheckbox.tsx';
import { toggled } from './facetCount.ts';
import type { FindFacets } from './useFindPage.ts';
import { useFindSearch } from './useFindSearch.ts';

const usual = [2, 3, 4];

/** How many sessions the treatment took: the usual ones, and those that occur. */
export function SessionsFilter({ facets }: { facets?: FindFacets }) {
  const { search, changeSearch } = useFindSearch();
  const counts = new Map((facets?.sessions ?? []).map(({ sessions, count }) => [sessions, count]));
  const values = [...new Set([...usual, ...counts.keys(), ...(search.sessions ?? [])])].toSorted((a, b) => a - b);
  const most = Math.max(1, ...counts.values());

  return (
    <>
      {values.map((value) => (
        <FacetCheckbox
          key={value}
          label={<Plural value={value} one="# session" other="# sessions" />}
          isChecked={search.sessions?.includes(value) ?? false}
          onChange={() => changeSearch({ sessions: toggled(search.sessions, value) })}
          count={facets && (counts.get(value) ?? 0)}
          most={most}
        />
      ))}
    </>
  );
}
