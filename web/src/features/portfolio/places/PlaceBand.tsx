import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import type { DistanceBand, PlaceOnMap } from './placeBands.ts';
import classes from './PlacesView.module.css';

interface Props {
  band: DistanceBand;
  near?: string;
  radiusKm: number;
}

/** A ring around the town, and the places in it. */
export function PlaceBand({ band, near, radiusKm }: Props) {
  return (
    <section className={classes.band}>
      <h2 className="h3">
        <RingWords band={band} near={near} />
      </h2>
      <ul className={classes.list}>
        {band.places.map((place) => (
          <li key={place.city} className={classes.place}>
            <Place place={place} near={near} radiusKm={radiusKm} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RingWords({ band: { fromKm, withinKm }, near }: Pick<Props, 'band' | 'near'>) {
  const { distance } = useFormats();

  if (!near) return <Trans>All places</Trans>;
  if (withinKm === null) return <Trans>Beyond {distance(fromKm, near)}</Trans>;
  if (fromKm === 0) return <Trans>Within {distance(withinKm, near)}</Trans>;
  return (
    <Trans>
      {distance(fromKm, near)} to {distance(withinKm, near)}
    </Trans>
  );
}

function Place({ place, near, radiusKm }: { place: PlaceOnMap; near?: string; radiusKm: number }) {
  const { distance } = useFormats();

  return (
    <>
      <div className={classes.where}>
        <h3 className={classes.city}>{place.city}</h3>
        {place.distanceKm !== null && (
          <>
            <DistanceLine share={place.distanceKm / radiusKm} caseCount={place.caseCount} />
            <span className={classes.far}>{distance(place.distanceKm, near)}</span>
          </>
        )}
        <span className={classes.cases}>
          <Plural value={place.caseCount} one="# case" other="# cases" />
        </span>
      </div>
      <ul className={classes.people}>
        {place.technicians.map((technician) => (
          <li key={technician.slug}>
            <Link to="/technicians/$slug" params={{ slug: technician.slug }} className="link">
              {technician.name}
            </Link>
            <span className="third">
              {', '}
              {technician.clinicName},{' '}
              <Trans>
                {technician.matchingHealedCount} of {technician.matchingCount} healed
              </Trans>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const [WIDTH, HEIGHT, LARGEST] = [160, 16, 7];

/** Where the place stands between the town and the edge of the search; a larger dot has more cases. Read as words beside it. */
function DistanceLine({ share, caseCount }: { share: number; caseCount: number }) {
  const radius = Math.min(LARGEST, 3 + Math.sqrt(caseCount));
  const x = LARGEST + Math.min(1, share) * (WIDTH - 2 * LARGEST);

  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} className={classes.line} aria-hidden>
      <path d={`M${LARGEST} ${HEIGHT / 2}H${WIDTH}`} strokeDasharray="1 3" />
      <circle cx={x} cy={HEIGHT / 2} r={radius} />
    </svg>
  );
}
