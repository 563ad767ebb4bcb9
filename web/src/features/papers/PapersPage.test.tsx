import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../../test/answers.ts';
import { renderAt } from '../../../test/renderAt.tsx';
import {
  makeClinicPaper,
  makeLapsedRow,
  makePaperRow,
  makePersonPapers,
  makePlacePapers,
} from './makePapers.factory.ts';

const viewerOf = (roles: readonly string[]) => ({
  account: { id: 'a', name: 'Dana Frost', email: 'dana@example.test' },
  isClient: false,
  isPlatformAdmin: false,
  memberships: [
    { clinicId: 'c1', clinicName: 'Northline SMP', clinicSlug: 'northline-smp', roles, technicianSlug: null },
  ],
});
const aisha = makePersonPapers('Aisha Khan');
const ben = makePersonPapers('Ben Wood', {
  canBeListed: false,
  canBeBooked: false,
  isTrainee: true,
  rows: [
    makeLapsedRow(),
    makePaperRow({
      type: 'FIRST_AID',
      gates: ['SIGN'],
      current: null,
      lack: 'MISSING',
      countsUntil: null,
      daysCovered: null,
    }),
    makePaperRow({
      type: 'BLOODBORNE_PATHOGENS',
      countsUntil: '2026-03-28',
      daysCovered: 12,
      renewal: makeClinicPaper('next', { state: 'IN_REVIEW' }),
    }),
  ],
});
const matrix = { people: [aisha, ben], places: [makePlacePapers('Leeds')] };

const open = (at: string, answers: Answers = {}, roles = ['OWNER']) =>
  renderAt(at, {
    viewer: viewerOf(roles),
    clinic: { slug: 'northline-smp', accentColour: '#80492A' },
    paperMatrix: matrix,
    ...answers,
  });

beforeEach(() => localStorage.clear());

describe('PapersPage', () => {
  it('says in each cell what counts until when, what lacks and what waits', async () => {
    open('/clinic/papers');
    const row = within(await screen.findByRole('row', { name: /Ben Wood/ }));

    expect(row.getByRole('rowheader')).toHaveTextContent('Trainee, cannot be booked');
    expect(row.getByRole('link', { name: /Liability insurance: Lapsed, 13 Mar 2026/ })).toBeInTheDocument();
    expect(row.getByRole('link', { name: /First aid: Missing/ })).toBeInTheDocument();
    expect(
      row.getByRole('link', { name: /Infection control: Expires soon, 28 Mar 2026.*renewal in review/ }),
    ).toBeInTheDocument();
    const others = within(screen.getByRole('row', { name: /^Aisha Khan/ }));
    expect(others.getAllByText('Not needed')).toHaveLength(2);
  });

  it('narrows to one trouble from the address, with honest counts', async () => {
    open('/clinic/papers?show=lapsed');

    expect(await screen.findByRole('row', { name: /Ben Wood/ })).toBeInTheDocument();
    expect(screen.queryByRole('row', { name: /^Aisha Khan/ })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Lapsed or missing 2' })).toHaveAttribute('aria-current');
    expect(screen.getByText('nothing of this sort.')).toBeInTheDocument();
  });

  it('opens a paper beside the matrix and says what its lapse stops', async () => {
    const { user, router } = open('/clinic/papers');

    await user.click(await screen.findByRole('link', { name: /Ben Wood, Liability insurance:/ }));

    const panel = await screen.findByRole('complementary', { name: 'The paper' });
    expect(panel).toHaveFocus();
    expect(panel).toHaveTextContent('What this stops today');
    expect(panel).toHaveTextContent('Off the public pages and search, with 14 cases');
    expect(panel).toHaveTextContent('2 enquiries wait');
    expect(panel).toHaveTextContent('MM-88213');
    expect(router.state.location.search).toEqual({ of: ben.technicianId, paper: 'LIABILITY_INSURANCE' });
  });

  it('tells the front desk whom to ask, and asks the server nothing', async () => {
    const { asked } = open('/clinic/papers', {}, ['FRONT_DESK']);

    expect(await screen.findByText('Papers are for owners, managers and technicians')).toBeInTheDocument();
    expect(asked.map(({ name }) => name)).not.toContain('PapersPage');
    expect(screen.queryByRole('link', { name: 'Papers' })).not.toBeInTheDocument();
  });

  it('says that there is nobody yet', async () => {
    open('/clinic/papers', { paperMatrix: { people: [], places: [] } });

    expect(await screen.findByText('Nobody treats here yet')).toBeInTheDocument();
  });

  it('offers to try again when the papers cannot be read', async () => {
    open('/clinic/papers', {
      paperMatrix: () => {
        throw new Error('planned');
      },
    });

    expect(await screen.findByText('The papers could not be loaded')).toBeInTheDocument();
  });
});
