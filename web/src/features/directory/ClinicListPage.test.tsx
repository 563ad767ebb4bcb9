import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeConnection } from '../../../test/makeConnection.ts';
import { renderAt } from '../../../test/renderAt.tsx';
import { makeClinicCard, makeTown } from './makeDirectoryCards.factory.ts';

const northline = makeClinicCard('northline-smp');

describe('ClinicListPage', () => {
  it('shows every clinic with its towns and counts', async () => {
    renderAt('/clinics', { clinics: makeConnection([northline]) });

    expect(await screen.findByRole('link', { name: 'Northline SMP' })).toHaveAttribute(
      'href',
      '/clinics/northline-smp',
    );
    expect(screen.getByText('Leeds and Manchester')).toBeInTheDocument();
    expect(screen.getByText(/5 technicians/)).toHaveTextContent('5 technicians, 28 cases');
    expect(screen.getByText('1 clinic')).toBeInTheDocument();
  });

  it('shows more on demand, and then says how many there are', async () => {
    const graphite = makeClinicCard('graphite-studio', { name: 'Graphite Studio' });
    const clinics = ({ after }: { after?: string }) =>
      after ? makeConnection([graphite]) : makeConnection([northline], 'cursor');
    const { user } = renderAt('/clinics', { clinics });

    const button = await screen.findByRole('button', { name: 'Show more clinics' });
    await act(() => user.click(button));

    expect(await screen.findByRole('link', { name: 'Graphite Studio' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Northline SMP' })).toBeInTheDocument();
    expect(screen.getByText('2 clinics')).toBeInTheDocument();
  });

  it('finds around a town by its id, and keeps to it when another choice is made', async () => {
    const { user, asked, router } = renderAt('/clinics?near=gb-england-leeds', {
      clinics: makeConnection([makeClinicCard('northline-smp', { distanceKm: 3.2, matchingCount: 4 })]),
      place: makeTown(),
      places: [],
    });

    expect(await screen.findByText(/nearest place 2 miles/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'City or town' })).toHaveValue('Leeds');
    await act(() => user.click(screen.getByRole('checkbox', { name: 'Only with healed cases' })));

    expect(await screen.findByText(/4 of 28 cases/)).toBeInTheDocument();
    expect(router.state.location.href).toBe('/clinics?town=Leeds&near=gb-england-leeds&km=64&healed=yes');
    expect(asked.at(-1)?.variables).toEqual({
      filter: { near: { placeId: 'gb-england-leeds', radiusKm: 64 }, cases: { healedMonthsAtLeast: 0 } },
    });
  });

  it('names the one filter whose going helps', async () => {
    const clinics = ({ filter }: { filter?: { near?: object } }) =>
      filter?.near ? makeConnection([]) : makeConnection([northline]);
    renderAt('/clinics?town=Leeds&goal=CROWN', { clinics, place: null, places: [makeTown()] });

    expect(await screen.findByRole('link', { name: 'Anywhere: 1 clinic' })).toHaveAttribute(
      'href',
      '/clinics?goal=CROWN',
    );
    expect(screen.getByRole('heading', { name: 'No clinic listed today fits all 2 filters' })).toBeInTheDocument();
  });

  it('says that letting one filter go does not help, and shows the way back', async () => {
    renderAt('/clinics?name=zzz', { clinics: makeConnection([]) });

    expect(await screen.findByText(/Letting a single one go does not help either/)).toBeInTheDocument();
    expect(screen.getByText('No clinic listed today is called “zzz”')).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'Clear all filters' }).at(-1)).toHaveAttribute('href', '/clinics');
  });

  it('says why the list is empty', async () => {
    renderAt('/clinics', { clinics: makeConnection([]) });

    expect(await screen.findByText('No clinic is listed yet')).toBeInTheDocument();
  });

  it('keeps its heading when the list fails, and tries again', async () => {
    let isDown = true;
    const clinics = () => {
      if (isDown) throw new Error('planned');
      return makeConnection([northline]);
    };
    const { user } = renderAt('/clinics', { clinics });
    expect(await screen.findByText('The clinics could not be loaded')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Clinics');

    isDown = false;
    await act(() => user.click(screen.getByRole('button', { name: 'Try again' })));

    await waitFor(() => expect(screen.getByRole('link', { name: 'Northline SMP' })).toBeInTheDocument());
  });
});
