import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '../../../test/renderPage.tsx';
import { shortlist } from '../../ui/shortlist/useShortlist.ts';
import { ShortlistPage } from './ShortlistPage.tsx';
import { readShortlistSearch } from './shortlistSearch.ts';

const entry = (slug: string, name: string) => ({ slug, name, clinicName: 'Northline SMP' });
const technician = ({ slug }: { slug: string }) =>
  slug === 'carl-long'
    ? null
    : {
        slug,
        name: slug === 'tom-reid' ? 'Tom Reid' : 'Aisha Khan',
        initials: 'AK',
        isVerified: true,
        portrait: null,
        clinic: { name: 'Northline SMP' },
        locations: [{ city: 'Leeds' }],
        experience: { completedCourses: 46, healedTwelveMonths: 11 },
      };

const open = (search = '', answer: unknown = technician) =>
  renderPage({
    path: '/shortlist',
    at: `/shortlist${search}`,
    page: ShortlistPage,
    validateSearch: readShortlistSearch,
    answers: { technician: answer },
  });

const names = () =>
  screen.getAllByRole('listitem').map((item) => within(item).getAllByRole('paragraph')[0]?.textContent);

beforeEach(() => {
  localStorage.clear();
});

describe('the own shortlist', () => {
  it('says how to begin when it is empty', async () => {
    open();

    expect(await screen.findByRole('heading', { name: 'Nobody is on your shortlist yet' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Find cases like yours' })).toHaveAttribute('href', '/find');
  });

  it('compares the first, or those that are chosen', async () => {
    for (const slug of ['a', 'b', 'c', 'd', 'e']) shortlist.add(entry(slug, `Name ${slug}`));
    const { user } = open();
    expect(await screen.findByRole('link', { name: 'Compare 4' })).toHaveAttribute(
      'href',
      '/compare?technicians=a,b,c,d',
    );
    expect(screen.getByRole('checkbox', { name: 'Compare Name e' })).toBeDisabled();

    await user.click(screen.getByRole('checkbox', { name: 'Compare Name a' }));
    await user.click(screen.getByRole('checkbox', { name: 'Compare Name e' }));

    expect(screen.getByRole('link', { name: 'Compare 4' })).toHaveAttribute('href', '/compare?technicians=b,c,d,e');
  });

  it('takes somebody off and puts them back where they were', async () => {
    shortlist.add(entry('aisha-khan', 'Aisha Khan'));
    shortlist.add(entry('tom-reid', 'Tom Reid'));
    const { user } = open();

    await user.click(await screen.findByRole('button', { name: 'Remove Aisha Khan from your shortlist' }));
    await waitFor(() => expect(names()).toEqual(['Tom Reid']));
    await user.click(screen.getByRole('button', { name: 'Undo' }));

    await waitFor(() => expect(names()).toEqual(['Aisha Khan', 'Tom Reid']));
  });

  it('says of who is not listed today only that', async () => {
    shortlist.add(entry('carl-long', 'Carl Long'));
    open();

    expect(await screen.findByText('No longer listed')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Carl Long' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Ask Carl Long' })).not.toBeInTheDocument();
  });

  it('stays readable when the server does not answer', async () => {
    shortlist.add(entry('aisha-khan', 'Aisha Khan'));
    open('', () => {
      throw new Error('planned');
    });

    expect(await screen.findByRole('link', { name: 'Aisha Khan' })).toHaveAttribute('href', '/technicians/aisha-khan');
  });
});

describe('a shortlist that was sent', () => {
  it('shows it, and adds nobody by itself', async () => {
    const { user } = open('?technicians=aisha-khan,tom-reid,carl-long');
    expect(await screen.findByRole('link', { name: 'Tom Reid' })).toBeInTheDocument();
    expect(shortlist.entries()).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Add to shortlist: Tom Reid' }));

    expect(shortlist.entries()).toEqual([entry('tom-reid', 'Tom Reid')]);
    expect(screen.getByRole('button', { name: 'Shortlisted: Tom Reid. Take off' })).toBeInTheDocument();
  });
});
