import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { neverAnswer } from '../../../test/renderAt.tsx';
import { renderPage } from '../../../test/renderPage.tsx';
import { shortlist } from '../../ui/shortlist/useShortlist.ts';
import { ComparePage } from './ComparePage.tsx';
import { readComparisonSearch } from './comparisonSearch.ts';
import { makeCompared, makeComparison, makePaper } from './makeComparison.factory.ts';

const both = makeComparison([
  makeCompared('aisha-khan'),
  makeCompared('tom-reid', {
    cases: { verified: 2, published: 3, healedTwelveMonths: 1, oldestHealedDays: 365 },
    technician: {
      credentials: [],
      languages: [],
      medianReplyMinutes: null,
      replyCount: 2,
      prices: [],
      reviews: [{ dayThreeScore: 4, monthTwelveScore: null }],
    },
    rest: { latestCase: null },
  }),
]);

const open = (search: string, technicianComparison: unknown = both) =>
  renderPage({
    path: '/compare',
    at: `/compare${search}`,
    page: ComparePage,
    validateSearch: readComparisonSearch,
    answers: { technicianComparison },
  });

/** The texts of one row, by its name. */
async function cellsOf(name: string | RegExp) {
  const header = await screen.findByRole('rowheader', { name });
  const row = header.closest<HTMLElement>('[role="row"]');
  return within(row ?? header)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}

beforeEach(() => localStorage.clear());

describe('ComparePage', () => {
  it('asks once for all of them, in the order of the address', async () => {
    const { asked } = open('?technicians=tom-reid,aisha-khan&stage=NORWOOD_V&goal=SHAVED_LOOK');

    await screen.findByRole('table');

    expect(asked).toEqual([
      {
        name: 'ComparePage',
        variables: { slugs: ['tom-reid', 'aisha-khan'], stage: 'NORWOOD_V', goal: 'SHAVED_LOOK', placeId: null },
      },
    ]);
  });

  it('says the same rows of each, and says it where something is not stated', async () => {
    open('?technicians=aisha-khan,tom-reid');

    expect(await cellsOf('Verified cases')).toEqual(['10of 14 published', '2of 3 published']);
    expect(await cellsOf('Oldest healed photo')).toEqual(['1 year, 6 months', '1 year']);
    expect((await cellsOf('Finished treatments shown'))[0]).toBe(
      '12 of 46 published21 clients declined and 13 not asked',
    );
    expect((await cellsOf('Liability insurance'))[1]).toBe('Not stated');
    expect((await cellsOf('Languages'))[1]).toBe('Not stated');
    expect((await cellsOf('Price from'))[1]).toBe('Not stated');
    expect((await cellsOf('The visit, day 3'))[1]).toBe('Not enough yet1 answer, shows from 5');
    expect((await cellsOf('The visit, day 3'))[0]).toBe('5 of 56 answers');
    expect((await cellsOf(/answered within/))[0]).toBe('3 h 1012 answered');
  });

  it('tells of a paper to when it counts, how it was checked, and what was not', async () => {
    open('?technicians=aisha-khan,tom-reid');

    const [insurance] = await cellsOf('Liability insurance');

    expect(insurance).toContain('Valid to 30 Sept 2026');
    expect(insurance).toContain('Checked 2 Feb 2026 by platform staff against the certificate');
    expect(insurance).toContain('Document seen, not confirmed with the issuer.');
  });

  it('shows the paper that counts today before one that lapsed', async () => {
    const papers = [
      makePaper('LIABILITY_INSURANCE', 'Old policy', { id: 'old', daysLeft: -3, countsToday: false }),
      makePaper('LIABILITY_INSURANCE', 'New policy', { id: 'new' }),
    ];
    open(
      '?technicians=aisha-khan',
      makeComparison([makeCompared('aisha-khan', { technician: { credentials: papers } })]),
    );

    expect((await cellsOf('Liability insurance'))[0]).toContain('New policy');
  });

  it('keeps the place of a case that is not there', async () => {
    open('?technicians=aisha-khan,tom-reid&stage=NORWOOD_V');

    expect(await screen.findByText('No healed case of Norwood V in this view')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Case NL-0042 of Aisha Khan, Norwood V/ })).toHaveAttribute(
      'href',
      '/cases/case-of-aisha-khan',
    );
  });

  it('leaves only the rows in which they differ', async () => {
    const { user } = open('?technicians=aisha-khan,tom-reid');
    await screen.findByRole('rowheader', { name: 'Practising since' });

    await user.click(screen.getByRole('link', { name: 'Only differences' }));

    await waitFor(() => expect(screen.queryByRole('rowheader', { name: 'Practising since' })).not.toBeInTheDocument());
    expect(screen.getByRole('rowheader', { name: 'Verified cases' })).toBeInTheDocument();
  });

  it('counts at the stage that is picked, and keeps it in the address', async () => {
    const { user, router, asked } = open('?technicians=aisha-khan,tom-reid');
    await screen.findByRole('table');

    await user.selectOptions(screen.getByRole('combobox', { name: 'Count cases at' }), 'Norwood V');

    expect(await screen.findByRole('rowheader', { name: 'At your stage, Norwood V' })).toBeInTheDocument();
    expect(router.state.location.href).toBe('/compare?technicians=aisha-khan,tom-reid&stage=NORWOOD_V');
    expect(asked.at(-1)?.variables).toMatchObject({ stage: 'NORWOOD_V' });
  });

  it('takes one out by a link', async () => {
    open('?technicians=aisha-khan,tom-reid&stage=NORWOOD_V');

    expect(await screen.findByRole('link', { name: 'Remove Tom Reid from the comparison' })).toHaveAttribute(
      'href',
      '/compare?technicians=aisha-khan&stage=NORWOOD_V',
    );
  });

  it('says in words who is no longer listed, and nothing more', async () => {
    open('?technicians=aisha-khan,carl-long', makeComparison([makeCompared('aisha-khan')], ['carl-long']));

    expect(await screen.findByRole('note')).toHaveTextContent(
      'No longer listed: carl long. Nobody of this address is listed today.',
    );
  });

  it.each([
    ['', 'Choose two to four technicians to compare'],
    ['?technicians=aisha-khan', 'Add one more to compare'],
  ])('says at %j how to add', async (search, words) => {
    open(search);

    expect(await screen.findByRole('heading', { level: 2, name: words })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See all technicians' })).toHaveAttribute('href', '/technicians');
  });

  it('offers those of the shortlist who are not compared yet', async () => {
    shortlist.add({ slug: 'lena-ortiz', name: 'Lena Ortiz', clinicName: 'Vale' });
    shortlist.add({ slug: 'tom-reid', name: 'Tom Reid', clinicName: 'Northline SMP' });
    open('?technicians=aisha-khan,tom-reid');

    expect(await screen.findByRole('link', { name: 'Add Lena Ortiz' })).toHaveAttribute(
      'href',
      '/compare?technicians=aisha-khan,tom-reid,lena-ortiz',
    );
    expect(screen.queryByRole('link', { name: 'Add Tom Reid' })).not.toBeInTheDocument();
  });

  it('offers to try again when it fails', async () => {
    open('?technicians=aisha-khan', () => {
      throw new Error('planned');
    });

    expect(await screen.findByText('The comparison could not be loaded')).toBeInTheDocument();
  });

  it('waits in the shape of a table', async () => {
    const { container } = open('?technicians=aisha-khan', neverAnswer);

    await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).not.toBeNull());
  });
});

describe('readComparisonSearch', () => {
  it('takes four at most, each once, and nothing it does not know', () => {
    const read = readComparisonSearch({
      technicians: 'a,b,a,../x,c,d,e',
      stage: 'NORWOOD_IX',
      goal: 'CROWN',
      place: '<script>',
      differences: 'yes',
    });

    expect(read).toEqual({ technicians: ['a', 'b', 'c', 'd'], goal: 'CROWN' });
  });
});
