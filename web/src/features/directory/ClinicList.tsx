import { Plural, Trans } from '@lingui/react/macro';
import { useAnswer } from '../../data/useAnswer.ts';
import { useMore } from '../../data/useMore.ts';
import { MoreButton } from '../../ui/button/MoreButton.tsx';
import { directoryFilter } from './directoryFilter.ts';
import classes from './DirectoryList.module.css';
import type { DirectorySearch } from './directorySearch.ts';
import { NoClinicFits } from './NoClinicFits.tsx';
import { ClinicCard } from './ClinicCard.tsx';
import { clinicListQuery } from './clinicListQuery.ts';

interface Props {
  search: DirectorySearch;
  townId: string | undefined;
}

/** How many fit, their cards, and more of them on demand. */
export function ClinicList({ search, townId }: Props) {
  const variables = { filter: directoryFilter(search, townId) };
  const { edges } = useAnswer(clinicListQuery, variables).clinics;
  const more = useMore({ operation: clinicListQuery, variables, list: 'clinics' });
  const isMatched = Boolean(variables.filter?.cases);

  if (edges.length === 0) return <NoClinicFits search={search} townId={townId} />;
  return (
    <>
      <p role="status" className="second">
        <ClinicCount count={edges.length} hasMore={more.hasMore} />
      </p>
      <div className={classes.grid}>
        {edges.map(({ node }) => (
          <ClinicCard key={node.slug} clinic={node} townId={townId} isMatched={isMatched} />
        ))}
      </div>
      <MoreButton more={more} className={classes.more}>
        <Trans>Show more clinics</Trans>
      </MoreButton>
    </>
  );
}

/** The list knows how long it is only at its end. */
function ClinicCount({ count, hasMore }: { count: number; hasMore: boolean }) {
  if (!hasMore) return <Plural value={count} one="# clinic" other="# clinics" />;
  return (
    <Trans>
      <Plural value={count} one="# clinic" other="# clinics" /> shown, there are more
    </Trans>
  );
}
