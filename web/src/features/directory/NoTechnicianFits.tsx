import { Plural, Trans } from '@lingui/react/macro';
import { useLatestAnswer } from '../../data/useLatestAnswer.ts';
import { graphql } from '../../gql/index.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { bestDirectoryRelaxation, relaxedFilters } from './directoryRelaxation.ts';
import { countDirectoryFilters, type DirectorySearch } from './directorySearch.ts';
import { NothingFits } from './NothingFits.tsx';

const query = graphql(`
  query TechnicianListRelaxed(
    $name: TechnicianFilter
    $town: TechnicianFilter
    $goal: TechnicianFilter
    $stage: TechnicianFilter
    $healed: TechnicianFilter
  ) {
    name: technicians(filter: $name, first: 100) {
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
      }
    }
    town: technicians(filter: $town, first: 100) {
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
      }
    }
    goal: technicians(filter: $goal, first: 100) {
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
      }
    }
    stage: technicians(filter: $stage, first: 100) {
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
      }
    }
    healed: technicians(filter: $healed, first: 100) {
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

interface Props {
  search: DirectorySearch;
  townId: string | undefined;
}

/** Nobody is here: because nobody is listed at all, or because of what was asked for. */
export function NoTechnicianFits({ search, townId }: Props) {
  if (countDirectoryFilters(search) > 0) return <NobodyFits search={search} townId={townId} />;
  return (
    <EmptyState title={<Trans>No technician is listed today</Trans>}>
      <Trans>A technician is listed once the papers that the place demands have been checked.</Trans>
    </EmptyState>
  );
}

function NobodyFits({ search, townId }: Props) {
  const { data, isAsking } = useLatestAnswer(query, relaxedFilters(search, townId));
  const best = data && bestDirectoryRelaxation(search, data);

  return (
    <NothingFits
      to="/technicians"
      search={search}
      best={best}
      isAsking={isAsking}
      title={<WhyNobody search={search} townId={townId} />}
      bestCount={
        best?.isMore ? (
          <Trans>more than {best.count} technicians</Trans>
        ) : (
          <Plural value={best?.count ?? 0} one="# technician" other="# technicians" />
        )
      }
    >
      {search.name && (
        <Trans>Check the spelling. Somebody whose paper has lapsed is not listed until it is renewed.</Trans>
      )}
    </NothingFits>
  );
}

function WhyNobody({ search, townId }: Props) {
  const count = countDirectoryFilters(search);

  if (count > 1) return <Trans>Nobody listed today fits all {count} filters</Trans>;
  if (search.name) return <Trans>Nobody listed today is called “{search.name}”</Trans>;
  if (townId) return <Trans>Nobody listed today works so near</Trans>;
  return <Trans>Nobody listed today fits this filter</Trans>;
}
