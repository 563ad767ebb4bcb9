import { countryOfTown, usesMilesIn } from './units.ts';

/** Ten, 25, 40, 60 and 100 miles; where roads are measured so. */
const RADII_MILES_KM = [16, 40, 64, 97, 161] as const;
const RADII_KM = [10, 25, 50, 100, 150] as const;
export const RADIUS_KM_DEFAULT = 64;

/** Radii to choose from, in whole kilometres, round in the unit of the place's roads. */
export const radiiAround = (near: string): readonly number[] =>
  usesMilesIn(countryOfTown(near)) ? RADII_MILES_KM : RADII_KM;

export const radiusAround = (near: string): number =>
  usesMilesIn(countryOfTown(near)) ? RADIUS_KM_DEFAULT : RADII_KM[2];
