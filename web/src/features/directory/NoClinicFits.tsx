import { Plural, Trans } from '@lingui/react/macro';
import { useLatestAnswer } from '../../data/useLatestAnswer.ts';
import { graphql } from '../../gql/index.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { bestDirectoryRelaxation, relaxedFilters } from './directoryRelaxation.ts';
import { countDirectoryFilters, type DirectorySearch } from './directorySearch.ts';
import { NothingFits } from './NothingFits.tsx';

const query = graphql(`
  query ClinicListRelaxed(
    $name: ClinicFilter
    $town: ClinicFilter
    $goal: ClinicFilter
    $stage: ClinicFilter
    $healed: ClinicFilter
  ) {
    name: clinics(filter: $name, first: 100) {
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
      }
    }
    town: clinics(filter: $town, first: 100) {
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
      }
    }
    goal: clinics(filter: $goal, first: 100) {
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
      }
    }
    stage: clinics(filter: $stage, first: 100) {
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
      }
    }
    healed: clinics(filter: $healed, first: 100) {
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

/** None is here: because none is listed at all, or because of what was asked for. */
export function NoClinicFits({ search, townId }: Props) {
  if (countDirectoryFilters(search) > 0) return <NoneFits search={search} townId={townId} />;
  return (
    <EmptyState title={<Trans>No clinic is listed yet</Trans>}>
      <Trans>A clinic is listed once its place and one of its technicians have been checked.</Trans>
    </EmptyState>
  );
}

function NoneFits({ search, townId }: Props) {
  const { data, isAsking } = useLatestAnswer(query, relaxedFilters(search, townId));
  const best = data && bestDirectoryRelaxation(search, data);

  return (
    <NothingFits
      to="/clinics"
      search={search}
      best={best}
      isAsking={isAsking}
      title={<WhyNone search={search} townId={townId} />}
      bestCount={
        best?.isMore ? (
          <Trans>more than {best.count} clinics</Trans>
        ) : (
          <Plural value={best?.count ?? 0} one="# clinic" other="# clinics" />
        )
      }
    >
      {search.name && <Trans>Check the spelling. A clinic where nobody’s papers are valid today is not listed.</Trans>}
    </NothingFits>
  );
}

function WhyNone({ search, townId }: Props) {
  const count = countDirectoryFilters(search);

  if (count > 1) return <Trans>No clinic listed today fits all {count} filters</Trans>;
  if (search.name) return <Trans>No clinic listed today is called “{search.name}”</Trans>;
  if (townId) return <Trans>No clinic listed today is so near</Trans>;
  return <Trans>No clinic listed today fits this filter</Trans>;
}
