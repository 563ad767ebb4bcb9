import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useLatestAnswer } from '../../../data/useLatestAnswer.ts';
import { graphql } from '../../../gql/index.ts';
import type { FindTechniciansQuery } from '../../../gql/graphql.ts';
import { hasFilters } from './activeFilters.ts';
import { findFilter } from './findFilter.ts';
import classes from './FindTechnicians.module.css';
import { useFindSearch } from './useFindSearch.ts';

const query = graphql(`
  query FindTechnicians($cases: PortfolioCaseFilter) {
    technicians(filter: { cases: $cases }, first: 6) {
      edges {
        node {
          slug
          name
          matchingHealedCount
          matchingSameDayCount
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

type Found = FindTechniciansQuery['technicians'];
type FoundTechnician = Found['edges'][number]['node'];

/** Who has cases like the reader's, those with most healed ones first. Keeps its place while it is asked for. */
export function FindTechnicians() {
  const { search } = useFindSearch();
  const isAsked = hasFilters(search);
  const { data, hasFailed } = useLatestAnswer(query, { cases: findFilter(search) }, { skip: !isAsked });
  const found = data?.technicians;
  if (!isAsked || hasFailed) return null;

  return (
    <section className={classes.technicians} aria-busy={!found}>
      {found && (
        <>
          <h2 className="label">
            <HowMany found={found} />
          </h2>
          <ul className={classes.list}>
            {found.edges.map(({ node }) => (
              <li key={node.slug}>
                <Link to="/technicians/$slug" params={{ slug: node.slug }} className="link">
                  {node.name}
                </Link>
                , <Share technician={node} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function HowMany({ found: { edges, pageInfo } }: { found: Found }) {
  const count = edges.length;
  if (pageInfo.hasNextPage) return <Trans>The {count} technicians with most healed cases like these</Trans>;
  return <Plural value={count} one="# technician has cases like these" other="# technicians have cases like these" />;
}

function Share({ technician }: { technician: FoundTechnician }) {
  const { matchingHealedCount: healed, matchingSameDayCount: sameDay } = technician;

  return (
    <span className="third">
      <Plural value={healed} one="# healed" other="# healed" />
      {sameDay > 0 && (
        <>
          , <Plural value={sameDay} one="# of the same day" other="# of the same day" />
        </>
      )}
    </span>
  );
}
