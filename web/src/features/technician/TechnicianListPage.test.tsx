import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../test/answers.ts';
import { makeConnection } from '../../../test/makeConnection.ts';
import { renderPage } from '../../../test/renderPage.tsx';
import { makeTechnicianCard } from './makeTechnician.factory.ts';
import { TechnicianListPage } from './TechnicianListPage.tsx';
import { readTechnicianListSearch } from './technicianListSearch.ts';

function open(answers: Answers, search = '') {
  return renderPage({
    path: '/technicians',
    at: `/technicians${search}`,
    page: TechnicianListPage,
    validateSearch: readTechnicianListSearch,
    answers,
  });
}

describe('TechnicianListPage', () => {
  it('shows who is listed today, with healed work only', async () => {
    open({
      technicians: makeConnection([
        makeTechnicianCard('aisha-khan'),
        makeTechnicianCard('tom-reid', { name: 'Tom Reid', thumbs: [], isVerified: false }),
      ]),
    });

    expect(await screen.findByRole('link', { name: 'Aisha Khan' })).toHaveAttribute('href', '/technicians/aisha-khan');
    expect(screen.getByText('No healed photo is published yet')).toBeInTheDocument();
    expect(screen.getAllByText('from £1,650')).toHaveLength(2);
    expect(screen.getAllByRole('img', { name: 'Every paper demanded for a listing is valid today' })).toHaveLength(1);
  });

  it('finds by name and keeps the name in the address', async () => {
    const { user, asked, router } = open({ technicians: makeConnection([makeTechnicianCard('aisha-khan')]) });
    await screen.findByRole('link', { name: 'Aisha Khan' });

    await user.type(screen.getByRole('searchbox', { name: 'Name' }), 'aisha');
    await act(() => user.click(screen.getByRole('button', { name: 'Find' })));

    await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ filter: { name: 'aisha' } }));
    expect(router.state.location.href).toBe('/technicians?name=aisha');
  });

  it('says that nobody is called so, and shows the way back', async () => {
    open({ technicians: makeConnection([]) }, '?name=zzz');

    expect(await screen.findByText('Nobody listed today is called “zzz”')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Show everybody' })).toHaveAttribute('href', '/technicians');
  });

  it('says why nobody is listed', async () => {
    open({ technicians: makeConnection([]) });

    expect(await screen.findByText('No technician is listed today')).toBeInTheDocument();
  });

  it('keeps its heading when the list fails', async () => {
    open({
      technicians: () => {
        throw new Error('planned');
      },
    });

    expect(await screen.findByText('The technicians could not be loaded')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Technicians');
  });

  it('waits in the shape of cards', async () => {
    const { container } = open({ technicians: () => new Promise(() => {}) });

    await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).not.toBeNull());
  });
});
