import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { neverAnswer, renderAt } from '../../../../test/renderAt.tsx';
import { makeCard } from '../find/find.factory.ts';

const reason = (trait: string, match: string, steps = 0) => ({ trait, match, steps });
const like = (cases: unknown[], hasNextPage = false) => ({
  edges: cases.map((node, index) => ({ cursor: `${index}`, node })),
  pageInfo: { endCursor: cases.length > 0 ? 'end' : null, hasNextPage },
});
const aisha = {
  reasons: [reason('STAGE', 'SAME'), reason('SKIN_TONE', 'APART', -1)],
  portfolioCase: makeCard({ healedDays: 430 }),
};
const counts = (change = {}) => ({
  total: 43,
  healedSixMonthsTotal: 30,
  here: null,
  healedSixMonthsHere: null,
  elsewhere: null,
  ...change,
});
const place = { id: 'gb-england-leeds', name: 'Leeds', region: 'England' };
const MARCUS = '/find?view=mine&stage=NORWOOD_V&tone=IV';
const fail = () => {
  throw new Error('planned');
};

/** What a link asks for, in whatever order it is written. */
const searchOf = (link: HTMLElement) =>
  Object.fromEntries(new URLSearchParams(link.getAttribute('href')?.split('?')[1]));

afterEach(() => localStorage.clear());

describe('cases like mine', () => {
  test('it asks for a stage or a goal first, and asks the server nothing', async () => {
    const { asked } = renderAt('/find?view=mine');

    expect(await screen.findByRole('heading', { name: 'Which head is most like yours?' })).toBeInTheDocument();
    expect(asked.map(({ name }) => name)).not.toContain('CasesLikeMine');
  });

  test('it ranks the cases and gives the reasons in words', async () => {
    const { asked } = renderAt(MARCUS, { casesLikeMine: like([aisha]), likenessCounts: counts() });

    const list = within(await screen.findByRole('list', { name: 'Cases like mine, nearest first' }));

    expect(list.getByText('same Norwood V, one skin type lighter, healed 14 months')).toBeInTheDocument();
    expect(screen.getByText(/^43 cases like yours, 30 of them healed 6 months or more/)).toBeInTheDocument();
    const question = asked.find(({ name }) => name === 'CasesLikeMine');
    expect(question?.variables).toEqual({ input: { stage: 'NORWOOD_V', skinTone: 'IV' } });
  });

  test('it counts here and elsewhere when a town is named', async () => {
    const here = counts({ here: 2, healedSixMonthsHere: 1, elsewhere: 41 });
    renderAt(`${MARCUS}&near=gb-england-leeds&km=64`, {
      casesLikeMine: like([aisha]),
      likenessCounts: here,
      place,
    });

    expect(await screen.findByText(/2 cases like yours here, 41 elsewhere\./)).toBeInTheDocument();
    expect(await screen.findByText(/Here is within 40 miles of Leeds\./)).toBeInTheDocument();
    expect(searchOf(screen.getByRole('link', { name: 'See them all' }))).toEqual({
      view: 'mine',
      stage: 'NORWOOD_V',
      tone: 'IV',
    });
  });

  test('it writes what was told into the address, and keeps it on the device only if asked to', async () => {
    const { user, router } = renderAt('/find?view=mine', { casesLikeMine: like([aisha]), likenessCounts: counts() });
    await user.click(await screen.findByRole('radio', { name: 'Norwood V' }));
    await user.click(screen.getByRole('checkbox', { name: 'Shaved look, full scalp' }));
    await user.click(screen.getByRole('checkbox', { name: 'FUT strip scar' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Age' }), '35 to 44');

    await user.click(screen.getByRole('button', { name: 'Show cases like mine' }));

    expect(router.state.location.search).toEqual({
      view: 'mine',
      stage: 'NORWOOD_V',
      goal: 'SHAVED_LOOK,FUT_SCAR',
      age: 'FROM_35',
    });
    expect(localStorage).toHaveLength(0);
  });

  test('it offers what the device remembers', async () => {
    localStorage.setItem('stipple.likeness', JSON.stringify({ stage: ['NORWOOD_V'], tone: ['III'], near: 'x' }));
    renderAt('/find?view=mine');

    const link = await screen.findByRole('link', { name: 'Use what I told before: Norwood V' });

    expect(searchOf(link)).toEqual({ view: 'mine', stage: 'NORWOOD_V', tone: 'III' });
  });

  test('it names the least to leave out when nothing is like this', async () => {
    const { user, router } = renderAt(MARCUS, {
      casesLikeMine: like([]),
      likenessCounts: ({ input }: { input: { skinTone?: string } }) => counts({ total: input.skinTone ? 0 : 6 }),
    });

    await user.click(await screen.findByRole('button', { name: 'Any skin type: 6 cases' }));

    expect(router.state.location.search).toEqual({ view: 'mine', stage: 'NORWOOD_V' });
  });

  test('it keeps its heading while the cases come, and says when they do not', async () => {
    const { unmount } = renderAt(MARCUS, { casesLikeMine: neverAnswer, likenessCounts: neverAnswer });
    expect(await screen.findByRole('heading', { level: 1, name: 'Cases like mine' })).toBeInTheDocument();
    unmount();

    renderAt(MARCUS, { casesLikeMine: fail, likenessCounts: fail });

    expect(await screen.findByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });

  test('it publishes how likeness is counted', async () => {
    renderAt('/find?view=mine');

    const table = within(await screen.findByRole('region', { name: 'How likeness is counted' }));

    expect(table.getByRole('row', { name: 'Each skin type lighter or darker 10' })).toBeInTheDocument();
  });
});
