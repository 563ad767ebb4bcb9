export interface PlacedTechnician {
  slug: string;
  name: string;
  clinicName: string;
  city: string;
  distanceKm: number | null;
  matchingCount: number;
  matchingHealedCount: number;
}

export interface PlaceOnMap {
  city: string;
  /** From the town asked for to the nearest of the technicians here; null where no town is named. */
  distanceKm: number | null;
  caseCount: number;
  technicians: PlacedTechnician[];
}

export interface DistanceBand {
  /** Up to this many kilometres; null where no town is named, or beyond the last ring. */
  withinKm: number | null;
  fromKm: number;
  places: PlaceOnMap[];
}

/** Technicians by the place where they may be found, the nearest place first; without distances, most cases first. */
export function placesOf(technicians: readonly PlacedTechnician[]): PlaceOnMap[] {
  const cities = Map.groupBy(technicians, ({ city }) => city);
  const places = [...cities].map(([city, here]) => ({
    city,
    distanceKm: here.reduce<number | null>((least, { distanceKm }) => nearer(least, distanceKm), null),
    caseCount: here.reduce((sum, { matchingCount }) => sum + matchingCount, 0),
    technicians: here,
  }));
  return places.toSorted(
    (a, b) => (a.distanceKm ?? 0) - (b.distanceKm ?? 0) || b.caseCount - a.caseCount || a.city.localeCompare(b.city),
  );
}

/** The rings around the town that hold somebody. A place on a ring lies inside it. */
export function placeBands(places: readonly PlaceOnMap[], radiiKm: readonly number[]): DistanceBand[] {
  const rings = [...radiiKm, null];
  const bands = rings.map((withinKm, index): DistanceBand => {
    const fromKm = radiiKm[index - 1] ?? 0;
    return { withinKm, fromKm, places: places.filter(({ distanceKm }) => isInside(distanceKm, fromKm, withinKm)) };
  });
  return bands.filter((band) => band.places.length > 0);
}

function isInside(distanceKm: number | null, fromKm: number, withinKm: number | null) {
  if (distanceKm === null) return withinKm === null;
  const isOutsideTheLast = fromKm === 0 || distanceKm > fromKm;
  return isOutsideTheLast && (withinKm === null || distanceKm <= withinKm);
}

const nearer = (a: number | null, b: number | null) => (a === null || b === null ? (a ?? b) : Math.min(a, b));
