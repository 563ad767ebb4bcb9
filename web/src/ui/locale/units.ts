const inMiles = new Set(['GB', 'US']);

/** Whether roads of a country (ISO 3166-1 alpha-2) are measured in miles. */
export const usesMilesIn = (country: string) => inMiles.has(country);

/** The country of a town of the bundled list, whose id begins with it: `gb-england-leeds`. */
export const countryOfTown = (id: string) => id.slice(0, 2).toUpperCase();
