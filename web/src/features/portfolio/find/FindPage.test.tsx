import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { neverAnswer, renderAt } from '../../../../test/renderAt.tsx';
import { makeCard, makeCases, makeFacets } from './find.factory.ts';

const loaded = { portfolioCases: makeCases(), portfolioCaseFacets: makeFacets() };
const list = () => screen.findByRole('list', { name: 'Cases' });
const link = (name: RegExp) => screen.findByRole('link', { name });
const rail = () => within(screen.getByRole('region', { name: 'Filters' }));
const fail = () => {
  throw new Error('planned');
};

describe('FindPage', () => {
  test('it keeps the heading and the filters in sight while the cases are on their way', async () => {
    renderAt('/find', { portfolioCases: neverAnswer, portfolioCaseFacets: neverAnswer });

    const heading = await screen.findByRole('heading', { level: 1, name: 'Cases, before and healed' });

    expect(heading).toBeInTheDocument();
    expect(rail().getByRole('checkbox', { name: 'Norwood V' })).toBeEnabled();
    expect(screen.queryByRole('list', { name: 'Cases' })).not.toBeInTheDocument();
    expect(document.querySelector('main [aria-busy="true"]')).not.toBeNull();
  });

  test('it shows a case by stage, healed age, technician and price, and counts in one sentence', async () => {
    renderAt('/find?stage=NORWOOD_V', loaded);

    const cases = within(await list());
    const title = cases.getByRole('link', { name: 'Norwood V, Healed 12 mo, by Aisha Khan' });

    expect(title).toHaveAttribute('href', '/cases/case-1');
    expect(cases.getByRole('img', { name: 'Crown, Before, Norwood V' })).toBeInTheDocument();
    expect(cases.getByRole('img', { name: 'Papers verified by Stipple' })).toBeInTheDocument();
    expect(cases.getByText('£1,950')).toBeInTheDocument();
    expect(screen.getByText('7 cases like yours, 4 of them healed 6 months or more.')).toHaveAttribute(
      'role',
      'status',
    );
  });

  test('it names who has cases like these, with how many healed', async () => {
    const technician = (name: string, healed: number, sameDay: number) => ({
      node: {
        slug: name.toLowerCase().replace(' ', '-'),
        name,
        matchingHealedCount: healed,
        matchingSameDayCount: sameDay,
      },
    });
    const technicians = {
      edges: [technician('Aisha Khan', 3, 0), technician('Lena Ortiz', 0, 1)],
      pageInfo: { hasNextPage: false },
    };
    const { asked } = renderAt('/find?stage=NORWOOD_V', { ...loaded, technicians });

    const heading = await screen.findByRole('heading', { level: 2, name: '2 technicians have cases like these' });
    const people = within(heading.closest('section') ?? document.body).getAllByRole('listitem');

    expect(people.map((person) => person.textContent)).toEqual([
      'Aisha Khan, 3 healed',
      'Lena Ortiz, 0 healed, 1 of the same day',
    ]);
    expect(asked.find(({ name }) => name === 'FindTechnicians')?.variables).toEqual({
      cases: { stages: ['NORWOOD_V'] },
    });
  });

  test('it gives no seal to a technician whose papers are not all verified', async () => {
    const card = makeCard({ technicianIsVerified: false });
    renderAt('/find', { ...loaded, portfolioCases: makeCases([card]) });

    const cases = within(await list());

    expect(cases.queryByRole('img', { name: 'Papers verified by Stipple' })).not.toBeInTheDocument();
  });

  test('it says of a case without a healed photograph that it is not healed yet', async () => {
    const card = makeCard({ healedDays: null, latestPhase: 'AFTER_SESSION', latestSessionNumber: 3 });
    renderAt('/find', { ...loaded, portfolioCases: makeCases([card]) });

    const cases = within(await list());

    expect(cases.getByText('After S3')).toBeInTheDocument();
    expect(cases.getByText(/Not healed yet/)).toBeInTheDocument();
  });

  test('it asks the server what the address says, and writes a picked filter into the address', async () => {
    const { asked, user, router } = renderAt('/find?stage=NORWOOD_V,NONSENSE&healed=6', loaded);
    await list();

    await user.click(rail().getByRole('checkbox', { name: /^FUT strip scar/ }));

    const questions = () => asked.filter(({ name }) => name === 'FindPage').map(({ variables }) => variables);
    await waitFor(() => expect(questions()).toHaveLength(2));
    expect(questions()).toEqual([
      { filter: { stages: ['NORWOOD_V'], healedMonthsAtLeast: 6 }, sort: 'HEALED_LONGEST' },
      { filter: { stages: ['NORWOOD_V'], goals: ['FUT_SCAR'], healedMonthsAtLeast: 6 }, sort: 'HEALED_LONGEST' },
    ]);
    expect(router.state.location.searchStr).toBe('?stage=NORWOOD_V&goal=FUT_SCAR&healed=6');
  });

  test('it keeps a value without cases pickable and says so in its name', async () => {
    renderAt('/find', loaded);
    await list();

    expect(rail().getByRole('checkbox', { name: 'Norwood VII, 0 cases' })).toBeEnabled();
  });

  test('it takes a filter off by its chip and keeps the focus in the row', async () => {
    const { user, router } = renderAt('/find?stage=NORWOOD_V&tone=III', loaded);

    await user.click(await screen.findByRole('button', { name: 'Remove filter: Tone III' }));

    await waitFor(() => expect(router.state.location.searchStr).toBe('?stage=NORWOOD_V'));
    expect(screen.getByRole('group', { name: 'Filters in force' })).toHaveFocus();
  });

  test('it names the one filter to let go when nothing fits', async () => {
    const elsewhere = [{ __typename: 'Facet', value: 'II', count: 14 }] as const;
    const nothing = makeFacets({ total: 0, healedSixMonthsTotal: 0, stages: [], skinTones: [...elsewhere] });
    const { user, router } = renderAt('/find?stage=NORWOOD_V&tone=VI', {
      portfolioCases: ({ filter }: { filter: object }) => ('skinTones' in filter ? makeCases([]) : makeCases()),
      portfolioCaseFacets: ({ filter }: { filter: object }) => ('skinTones' in filter ? nothing : makeFacets()),
    });

    await user.click(await screen.findByRole('button', { name: 'Any skin tone: 14 cases' }));

    expect(await link(/Norwood V/)).toBeInTheDocument();
    expect(router.state.location.searchStr).toBe('?stage=NORWOOD_V');
  });

  test('it says what failed, keeps the filters, and asks again on request', async () => {
    let isDown = true;
    const cases = () => (isDown ? fail() : makeCases());
    const { user } = renderAt('/find', { ...loaded, portfolioCases: cases });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The cases could not be loaded');
    expect(screen.getByRole('region', { name: 'Filters' })).toBeInTheDocument();

    isDown = false;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));

    expect(await link(/Norwood V/)).toBeInTheDocument();
  });

  test('it adds the next page below the first, and keeps both for the way back', async () => {
    const second = makeCard({ id: 'case-2', technicianName: 'Tom Reid' });
    const cases = ({ after }: { after?: string }) =>
      after === 'case-1' ? makeCases([second]) : makeCases(undefined, true);
    const { user, router, asked } = renderAt('/find', { ...loaded, portfolioCases: cases });
    await user.click(await screen.findByRole('button', { name: 'More cases' }));
    await link(/Tom Reid/);

    await router.navigate({ to: '/dev/kit' });
    await screen.findByRole('heading', { level: 1, name: 'Components' });
    router.history.back();

    expect(await link(/Tom Reid/)).toBeInTheDocument();
    expect(await link(/Aisha Khan/)).toBeInTheDocument();
    expect(asked.filter(({ name }) => name === 'FindPage')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'More cases' })).not.toBeInTheDocument();
  });

  test('it says beside the button when more did not come', async () => {
    const cases = ({ after }: { after?: string }) => (after ? fail() : makeCases(undefined, true));
    const { user } = renderAt('/find', { ...loaded, portfolioCases: cases });

    await user.click(await screen.findByRole('button', { name: 'More cases' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('More cases did not load');
    expect(screen.getByRole('link', { name: /Aisha Khan/ })).toBeInTheDocument();
  });

  test('it offers towns while one is written and puts the chosen one into the address', async () => {
    const leeds = { id: 'gb-leeds', name: 'Leeds', region: 'England', country: 'GB' };
    const { user, router } = renderAt('/find', { ...loaded, places: [leeds], place: leeds });
    await list();

    await user.type(screen.getByRole('combobox', { name: 'City or town' }), 'Lee');
    await screen.findByRole('option', { name: /Leeds/ });
    await user.keyboard('{Enter}');

    await waitFor(() => expect(router.state.location.searchStr).toBe('?near=gb-leeds&km=64'));
    expect(await screen.findByRole('button', { name: 'Remove filter: Leeds, 40 miles' })).toBeInTheDocument();
  });

  test('it explains the stages in a dialog, counts along, and gives the focus back', async () => {
    const { user, router } = renderAt('/find', loaded);
    await list();

    await user.click(screen.getByRole('button', { name: 'Not sure? Compare the stages' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Compare the stages' }));
    await user.click(dialog.getByRole('checkbox', { name: /^Norwood VI / }));

    await waitFor(() => expect(router.state.location.searchStr).toBe('?stage=NORWOOD_VI'));
    await user.click(dialog.getByRole('button', { name: 'Show 7 cases' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Not sure? Compare the stages' })).toHaveFocus());
  });
});
