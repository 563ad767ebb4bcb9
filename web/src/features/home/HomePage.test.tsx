import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { makePicture } from '../../../test/makePicture.ts';
import { neverAnswer, renderAt } from '../../../test/renderAt.tsx';

const photo = (id: string, phase: string, takenOn: string, more: object = {}) => ({
  id,
  view: 'CROWN',
  phase,
  takenOn,
  sessionNumber: null,
  daysSinceSession: null,
  picture: makePicture(id),
  ...more,
});
const portfolioCase = {
  id: 'case-1',
  reference: 'NL-0042',
  stage: 'NORWOOD_V',
  badge: 'HEALED_CONFIRMED',
  checkedOn: '2026-02-02',
  sessionCount: 3,
  technician: { name: 'Aisha Khan' },
  clinic: { name: 'Northline SMP' },
  photos: [
    photo('before', 'BEFORE', '2024-05-02'),
    photo('session', 'AFTER_SESSION', '2024-05-02', { sessionNumber: 1, daysSinceSession: 0 }),
    photo('healed', 'HEALED', '2025-07-05', { daysSinceSession: 388 }),
  ],
};
const loaded = {
  portfolioCases: { edges: [{ node: { id: 'case-1', distanceKm: null, view: 'CROWN' } }] },
  portfolioCase,
  portfolioCaseFacets: ({ filter }: { filter: { stages?: string[] } }) => ({ total: filter.stages ? 7 : 41 }),
};

describe('HomePage', () => {
  test('it tells one real case from before to healed, each moment with its day', async () => {
    renderAt('/', loaded);

    const moments = within(await screen.findByRole('list', { name: 'From before to healed' }));

    expect(moments.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('Before2 May 2024'),
      expect.stringContaining('After S12 May 2024'),
      expect.stringContaining('Healed 12 mo5 Jul 2025'),
    ]);
    expect(moments.getByRole('img', { name: 'Crown, Healed 12 mo, Norwood V' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Open this case' })).toHaveAttribute('href', '/cases/case-1');
  });

  test('it leads from the heads to the cases behind them, counted', async () => {
    const { user, router } = renderAt('/', loaded);
    await user.click(await screen.findByRole('checkbox', { name: 'Norwood V' }));
    await user.click(screen.getByRole('checkbox', { name: 'Ludwig' }));

    await user.click(await screen.findByRole('link', { name: 'Show 7 cases' }));

    await waitFor(() => expect(router.state.location.pathname).toBe('/find'));
    expect(router.state.location.searchStr).toBe('?stage=NORWOOD_V,LUDWIG_I,LUDWIG_II,LUDWIG_III');
  });

  test('it stands while the case is on its way', async () => {
    renderAt('/', { ...loaded, portfolioCases: neverAnswer });

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('See how it heals before you decide.');
    expect(screen.getByRole('region', { name: 'A case, from before to healed' })).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'From before to healed' })).not.toBeInTheDocument();
  });

  test('it says so while nothing is published', async () => {
    renderAt('/', { ...loaded, portfolioCases: { edges: [] } });

    expect(await screen.findByText(/No case is published here yet/)).toBeInTheDocument();
  });

  test('it keeps the page standing when the case fails, and asks again', async () => {
    let isDown = true;
    const cases = () => {
      if (isDown) throw new Error('planned');
      return loaded.portfolioCases;
    };
    const { user } = renderAt('/', { ...loaded, portfolioCases: cases });
    const alert = await screen.findByRole('alert');
    expect(screen.getByRole('heading', { name: 'What to ask before you choose' })).toBeInTheDocument();

    isDown = false;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('list', { name: 'From before to healed' })).toBeInTheDocument();
  });
});
