import { Trans, useLingui } from '@lingui/react/macro';
import { useLatestAnswer } from '../../../data/useLatestAnswer.ts';
import { LoadFailure } from '../../../ui/feedback/LoadFailure.tsx';
import { CaseGridSkeleton } from '../find/CaseGridSkeleton.tsx';
import { radiiAround, RADIUS_KM_DEFAULT } from '../../../ui/locale/radii.ts';
import { useFindSearch } from '../find/useFindSearch.ts';
import { usePlaceName } from '../find/usePlaceName.ts';
import { PlaceBand } from './PlaceBand.tsx';
import { type DistanceBand, placeBands, placesOf } from './placeBands.ts';
import { findPlacesQuery, placesVariables } from './placesQuery.ts';
import classes from './PlacesView.module.css';

/** Who has cases like these and where, by distance from the reader's town. Drawn from the bundled towns: no map is loaded. */
export function PlacesView() {
  const { t } = useLingui();
  const { search } = useFindSearch();
  const { data, isAsking, hasFailed, retry } = useLatestAnswer(findPlacesQuery, placesVariables(search));
  const found = data?.technicians;

  if (hasFailed) return <LoadFailure title={t`The places could not be loaded`} onRetry={retry} />;
  if (!found) return <CaseGridSkeleton />;
  return (
    <section aria-label={t`Places`} aria-busy={isAsking} className={classes.places}>
      <WhereFrom />
      {bandsIn(
        found.edges.map(({ node }) => node),
        search.near,
      ).map((band) => (
        <PlaceBand key={band.fromKm} band={band} near={search.near} radiusKm={search.km ?? RADIUS_KM_DEFAULT} />
      ))}
      {found.pageInfo.hasNextPage && (
        <p className="second">
          <Trans>
            These are the 100 technicians with most cases that fit. Fewer kilometres or more filters show the rest.
          </Trans>
        </p>
      )}
    </section>
  );
}

function bandsIn(technicians: Parameters<typeof placesOf>[0], near: string | undefined): DistanceBand[] {
  const places = placesOf(technicians);
  return near ? placeBands(places, radiiAround(near)) : [{ fromKm: 0, withinKm: null, places }];
}

/** What the distances are measured from, or that there are none. */
function WhereFrom() {
  const { search } = useFindSearch();
  const town = usePlaceName(search.near);

  if (!search.near) {
    return (
      <p className="second measure">
        <Trans>
          No town is chosen, so there is nothing to measure from. Name one under Place, and the places come nearest
          first.
        </Trans>
      </p>
    );
  }
  return (
    <p className="second measure">
      {town ? <Trans>In a straight line from {town}.</Trans> : <Trans>In a straight line from the town chosen.</Trans>}{' '}
      <Trans>Only places that may list the technician today.</Trans>
    </p>
  );
}
