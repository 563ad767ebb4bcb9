import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderAt } from '../../../../test/renderAt.tsx';
import { makeCases, makeFacets } from '../find/find.factory.ts';

const technician = (name: string, city: string, distanceKm: number | null) => ({
  node: { slug: name, name, clinicName: 'Northline', city, distanceKm, matchingCount: 2, matchingHealedCount: 1 },
});
const technicians = (...edges: ReturnType<typeof technician>[]) => ({ edges, pageInfo: { hasNextPage: false } });
const found = { portfolioCases: makeCases(), portfolioCaseFacets: makeFacets() };
const place = (id: string, name: string) => ({ place: { id, name, region: '' } });

describe('the map of places', () => {
  test('it puts places in rings around the town, in the unit of its roads', async () => {
    const { asked } = renderAt('/find?view=map&stage=NORWOOD_V&near=gb-england-leeds&km=64', {
      ...found,
      ...place('gb-england-leeds', 'Leeds'),
      technicians: technicians(technician('Lena', 'Sheffield', 46.5), technician('Aisha', 'Leeds', 0.5)),
    });

    const places = within(await screen.findByRole('region', { name: 'Places' }));

    expect(places.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Within 10 miles',
      'Leeds',
      '25 miles to 40 miles',
      'Sheffield',
    ]);
    expect(places.getByRole('link', { name: 'Aisha' })).toHaveAttribute('href', '/technicians/Aisha');
    const near = { placeId: 'gb-england-leeds', radiusKm: 64 };
    const question = asked.find(({ name }) => name === 'FindPlacesOnMap');
    expect(question?.variables).toEqual({ filter: { cases: { stages: ['NORWOOD_V'], near }, near } });
  });

  test('it measures around Paris in kilometres, whoever reads it', async () => {
    renderAt('/find?view=map&near=fr-france-paris&km=50', {
      ...found,
      ...place('fr-france-paris', 'Paris'),
      technicians: technicians(technician('Camille', 'Paris', 4)),
    });

    expect(await screen.findByRole('heading', { name: 'Within 10 km' })).toBeInTheDocument();
  });

  test('it says that there is nothing to measure from when no town is chosen', async () => {
    renderAt('/find?view=map', { ...found, technicians: technicians(technician('Aisha', 'Leeds', null)) });

    expect(await screen.findByText(/^No town is chosen/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'All places' })).toBeInTheDocument();
  });
});
