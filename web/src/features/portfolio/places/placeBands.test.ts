import { describe, expect, test } from 'vitest';
import { placeBands, placesOf } from './placeBands.ts';

const technician = (name: string, city: string, distanceKm: number | null, matchingCount = 1) => ({
  slug: name.toLowerCase(),
  name,
  clinicName: 'Northline',
  city,
  distanceKm,
  matchingCount,
  matchingHealedCount: 0,
});

describe('placesOf', () => {
  test('it gathers people by town, the nearest first, and adds up their cases', () => {
    const places = placesOf([
      technician('Lena', 'Sheffield', 46.2),
      technician('Aisha', 'Leeds', 0.8, 3),
      technician('Tom', 'Leeds', 0.2, 2),
    ]);

    expect(places).toMatchObject([
      { city: 'Leeds', distanceKm: 0.2, caseCount: 5, technicians: [{ name: 'Aisha' }, { name: 'Tom' }] },
      { city: 'Sheffield', distanceKm: 46.2, caseCount: 1 },
    ]);
  });

  test('it knows no distance where no town is named, and puts most cases first', () => {
    const places = placesOf([technician('Lena', 'Sheffield', null), technician('Aisha', 'Leeds', null, 3)]);

    expect(places.map(({ city, distanceKm }) => [city, distanceKm])).toEqual([
      ['Leeds', null],
      ['Sheffield', null],
    ]);
  });
});

describe('placeBands', () => {
  const at = (distanceKm: number | null) => placesOf([technician('Aisha', `at ${distanceKm}`, distanceKm)]);
  const bandOf = (distanceKm: number | null) =>
    placeBands(at(distanceKm), [10, 25, 50]).map(({ fromKm, withinKm }) => [fromKm, withinKm]);

  test.each([
    [0, [0, 10]],
    [10, [0, 10]],
    [10.1, [10, 25]],
    [25, [10, 25]],
    [50, [25, 50]],
    [50.1, [50, null]],
  ])('it puts a place at %f km into one ring', (distanceKm, band) => {
    expect(bandOf(distanceKm)).toEqual([band]);
  });

  test('it puts places without a distance into no ring', () => {
    expect(bandOf(null)).toEqual([[50, null]]);
  });
});
