import { Plural, Trans } from '@lingui/react/macro';
import { useAnswer } from '../../data/useAnswer.ts';
import { useMore } from '../../data/useMore.ts';
import { MoreButton } from '../../ui/button/MoreButton.tsx';
import { directoryFilter } from './directoryFilter.ts';
import classes from './DirectoryList.module.css';
import type { DirectorySearch } from './directorySearch.ts';
import { NoTechnicianFits } from './NoTechnicianFits.tsx';
import { TechnicianCard } from './TechnicianCard.tsx';
import { technicianListQuery } from './technicianListQuery.ts';

interface Props {
  search: DirectorySearch;
  townId: string | undefined;
}

/** How many fit, their cards, and more of them on demand. */
export function TechnicianList({ search, townId }: Props) {
  const variables = { filter: directoryFilter(search, townId) };
  const { edges } = useAnswer(technicianListQuery, variables).technicians;
  const more = useMore({ operation: technicianListQuery, variables, list: 'technicians' });
  const isMatched = Boolean(variables.filter?.cases);

  if (edges.length === 0) return <NoTechnicianFits search={search} townId={townId} />;
  return (
    <>
      <p role="status" className="second">
        <TechnicianCount count={edges.length} hasMore={more.hasMore} />
      </p>
      <div className={classes.grid}>
        {edges.map(({ node }) => (
          <TechnicianCard key={node.slug} technician={node} townId={townId} isMatched={isMatched} />
        ))}
      </div>
      <MoreButton more={more} className={classes.more}>
        <Trans>Show more technicians</Trans>
      </MoreButton>
    </>
  );
}

/** The list knows how long it is only at its end. */
function TechnicianCount({ count, hasMore }: { count: number; hasMore: boolean }) {
  if (!hasMore) return <Plural value={count} one="# technician" other="# technicians" />;
  return (
    <Trans>
      <Plural value={count} one="# technician" other="# technicians" /> shown, there are more
    </Trans>
  );
}
