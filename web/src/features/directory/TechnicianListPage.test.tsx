import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeConnection } from '../../../test/makeConnection.ts';
import { neverAnswer, renderAt } from '../../../test/renderAt.tsx';
import { makeTechnicianCard, makeTown } from './makeDirectoryCards.factory.ts';

const aisha = makeTechnicianCard('aisha-khan');
const nobody = makeConnection([]);

interface Asked {
  filter?: { name?: string; near?: object; cases?: { stages?: string[] } } | null;
}

const failing = () => {
  throw new Error('planned');
};

describe('TechnicianListPage', () => {
  it('shows who is listed today, how many, with healed work only', async () => {
    const tom = makeTechnicianCard('tom-reid', { name: 'Tom Reid', thumbs: [], isVerified: false });
    renderAt('/technicians', { technicians: makeConnection([aisha, tom]) });

    expect(await screen.findByRole('link', { name: 'Aisha Khan' })).toHaveAttribute('href', '/technicians/aisha-khan');
    expect(screen.getByText('No healed photo is published yet')).toBeInTheDocument();
    expect(screen.getAllByText('from £1,650')).toHaveLength(2);
    expect(screen.getAllByRole('img', { name: 'Every paper demanded for a listing is valid today' })).toHaveLength(1);
    expect(screen.getByText('2 technicians')).toBeInTheDocument();
  });

  it('does not call a part of the list the whole of it', async () => {
    renderAt('/technicians', { technicians: makeConnection([aisha], 'next') });

    expect(await screen.findByText('1 technician shown, there are more')).toBeInTheDocument();
  });

  it('is a form of named fields that a browser without scripts sends to the same address', async () => {
    renderAt('/technicians?name=ai&town=Leeds&km=40&goal=CROWN&stage=NORWOOD_V&healed=yes', {
      technicians: makeConnection([aisha]),
      place: null,
      places: [makeTown()],
    });

    const form = await screen.findByRole<HTMLFormElement>('search');
    await within(form).findByRole('combobox', { name: 'Within' });

    expect(form).toHaveAttribute('method', 'get');
    expect(form).toHaveAttribute('action', '/technicians');
    expect(Object.fromEntries(new FormData(form))).toEqual({
      name: 'ai',
      town: 'Leeds',
      km: '40',
      goal: 'CROWN',
      stage: 'NORWOOD_V',
      healed: 'yes',
    });
  });

  it('asks for all that the address says, around the town it names', async () => {
    const { asked } = renderAt('/technicians?town=leeds&km=40&goal=CROWN&stage=NORWOOD_V&healed=yes', {
      technicians: makeConnection([makeTechnicianCard('aisha-khan', { distanceKm: 3.2, matchingCount: 2 })]),
      place: null,
      places: [makeTown({ id: 'gb-england-leedstown', name: 'Leedstown' }), makeTown()],
    });

    expect(await screen.findByText(/2 of 14 cases/)).toBeInTheDocument();
    expect(screen.getByText('Northline SMP, Leeds, 2 miles')).toBeInTheDocument();
    expect(screen.getByText(/Measured in a straight line from Leeds, England, GB/)).not.toHaveTextContent('Leedstown');
    expect(asked.find(({ name }) => name === 'TechnicianListPage')?.variables).toEqual({
      filter: {
        near: { placeId: 'gb-england-leeds', radiusKm: 40 },
        cases: { goals: ['CROWN'], stages: ['NORWOOD_V'], healedMonthsAtLeast: 0 },
      },
    });
  });

  it('offers the other towns that the same words could mean', async () => {
    renderAt('/technicians?town=new', {
      technicians: makeConnection([aisha]),
      place: null,
      places: [
        makeTown({ id: 'gb-england-newark', name: 'Newark' }),
        makeTown({ id: 'gb-wales-newport', name: 'Newport' }),
      ],
    });

    expect(await screen.findByRole('link', { name: 'Newport, England, GB' })).toHaveAttribute(
      'href',
      '/technicians?town=Newport&near=gb-wales-newport',
    );
  });

  it('applies a choice at once, a name when it is sent, and keeps both in the address', async () => {
    const { user, asked, router } = renderAt('/technicians', { technicians: makeConnection([aisha]) });
    await screen.findByRole('link', { name: 'Aisha Khan' });

    const stage = screen.getByRole('combobox', { name: 'Stage before treatment' });
    await act(() => user.selectOptions(stage, 'Norwood V'));
    await waitFor(() => expect(router.state.location.href).toBe('/technicians?stage=NORWOOD_V'));
    await user.type(screen.getByRole('searchbox', { name: 'Name' }), 'aisha');
    await act(() => user.click(screen.getByRole('button', { name: 'Find' })));

    await waitFor(() =>
      expect(asked.at(-1)?.variables).toEqual({ filter: { name: 'aisha', cases: { stages: ['NORWOOD_V'] } } }),
    );
    expect(router.state.location.href).toBe('/technicians?name=aisha&stage=NORWOOD_V');
    expect(stage).toBeInTheDocument();
  });

  it('empties the form when all filters are cleared', async () => {
    const { user, router } = renderAt('/technicians?name=aisha&healed=yes', { technicians: makeConnection([aisha]) });
    await screen.findByRole('link', { name: 'Aisha Khan' });

    await act(() => user.click(screen.getByRole('link', { name: 'Clear all filters' })));

    await waitFor(() => expect(screen.getByRole('searchbox', { name: 'Name' })).toHaveValue(''));
    expect(screen.getByRole('checkbox', { name: 'Only with healed cases' })).not.toBeChecked();
    expect(router.state.location.href).toBe('/technicians');
  });

  it('names the one filter whose going helps most, and what it brings', async () => {
    const technicians = ({ filter }: Asked) => {
      if (!filter?.name) return makeConnection([aisha]);
      return filter.cases?.stages ? nobody : makeConnection([aisha, makeTechnicianCard('tom-reid')]);
    };
    renderAt('/technicians?name=khan&stage=NORWOOD_V', { technicians });

    expect(await screen.findByRole('heading', { name: 'Nobody listed today fits all 2 filters' })).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'Any stage: 2 technicians' })).toHaveAttribute(
      'href',
      '/technicians?name=khan',
    );
    for (const clear of screen.getAllByRole('link', { name: 'Clear all filters' }))
      expect(clear).toHaveAttribute('href', '/technicians');
  });

  it('says that nobody is called so', async () => {
    renderAt('/technicians?name=zzz', {
      technicians: ({ filter }: Asked) => (filter ? nobody : makeConnection([aisha])),
    });

    expect(await screen.findByText('Nobody listed today is called “zzz”')).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'Any name: 1 technician' })).toHaveAttribute('href', '/technicians');
  });

  it('says that nobody works so near', async () => {
    renderAt('/technicians?town=Leeds', { technicians: nobody, place: null, places: [makeTown()] });

    expect(await screen.findByRole('heading', { name: 'Nobody listed today works so near' })).toBeInTheDocument();
  });

  it('says that it does not know the town, and looks everywhere instead', async () => {
    const { asked } = renderAt('/technicians?town=Xyz&goal=CROWN', { technicians: nobody, place: null, places: [] });

    expect(await screen.findByRole('heading', { name: 'No town called “Xyz” is on our list' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Look everywhere' })).toHaveAttribute('href', '/technicians?goal=CROWN');
    expect(asked.map(({ name }) => name)).not.toContain('TechnicianListPage');
  });

  it('says why nobody is listed', async () => {
    renderAt('/technicians', { technicians: nobody });

    expect(await screen.findByText('No technician is listed today')).toBeInTheDocument();
  });

  it('keeps its heading and its form when the list fails', async () => {
    renderAt('/technicians?goal=CROWN', { technicians: failing });

    expect(await screen.findByText('The technicians could not be loaded')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Technicians');
    expect(screen.getByRole('combobox', { name: 'Goal' })).toHaveValue('CROWN');
  });

  it('waits in the shape of cards', async () => {
    const { container } = renderAt('/technicians', { technicians: neverAnswer });

    await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).not.toBeNull());
  });

  it.each([
    ['/technicians?healed=no&goal=CROWN&page=3', 'http://localhost/technicians?goal=CROWN'],
    ['/technicians?healed=yes&goal=CROWN', undefined],
    ['/technicians?name=aisha', undefined],
  ])('is known to search engines: %s as %s', async (at, canonical) => {
    renderAt(at, { technicians: makeConnection([aisha]) });
    await screen.findByRole('link', { name: 'Aisha Khan' });

    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(canonical);
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe(
      canonical ? undefined : 'noindex',
    );
  });
});
