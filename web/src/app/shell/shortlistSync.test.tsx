import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { renderAt } from '../../../test/renderAt.tsx';
import { shortlist } from '../../ui/shortlist/useShortlist.ts';

const entry = (slug: string) => ({ slug, name: `Name ${slug}`, clinicName: 'Northline SMP' });
const viewer = {
  account: { id: 'account-1', name: 'Marcus', email: 'marcus@example.org' },
  isClient: true,
  isPlatformAdmin: false,
  memberships: [],
};

/** An account's list as a server keeps it. */
function serverList(...slugs: string[]) {
  let entries = slugs.map(entry);
  return {
    current: () => entries.map(({ slug }) => slug),
    answers: {
      viewer,
      myShortlist: () => entries,
      addToShortlist: ({ input }: { input: { entries: ReturnType<typeof entry>[] } }) => {
        entries = [...entries, ...input.entries.filter(({ slug }) => entries.every((one) => one.slug !== slug))];
        return { __typename: 'AddToShortlistSuccess', entries, leftOut: [] };
      },
      removeFromShortlist: ({ input }: { input: { slugs: string[] } }) => {
        entries = entries.filter(({ slug }) => !input.slugs.includes(slug));
        return { __typename: 'RemoveFromShortlistSuccess', entries };
      },
    },
  };
}

const listed = () => shortlist.entries().map(({ slug }) => slug);

beforeEach(() => localStorage.clear());

describe('the shortlist and the account', () => {
  test('it takes the device’s list into the account’s, and shows both', async () => {
    shortlist.add(entry('of-the-device'));
    const server = serverList('of-the-account');

    renderAt('/dev/kit', server.answers);

    await waitFor(() => expect(listed()).toEqual(['of-the-account', 'of-the-device']));
    expect(server.current()).toEqual(['of-the-account', 'of-the-device']);
  });

  test('it tells the account of every later change', async () => {
    const server = serverList('a', 'b');
    renderAt('/dev/kit', server.answers);
    await waitFor(() => expect(listed()).toEqual(['a', 'b']));

    shortlist.remove('a');
    shortlist.add(entry('c'));

    await waitFor(() => expect(server.current()).toEqual(['b', 'c']));
    expect(listed()).toEqual(['b', 'c']);
  });

  test('it says whom the account had no room for', async () => {
    shortlist.add(entry('x'));
    const full = { __typename: 'AddToShortlistSuccess', entries: [entry('a')], leftOut: [entry('x')] };

    renderAt('/dev/kit', { viewer, addToShortlist: full });

    expect(await screen.findByText(/Not added: Name x/)).toBeInTheDocument();
    expect(listed()).toEqual(['a']);
  });

  test('it keeps what could not be told for the next page', async () => {
    shortlist.add(entry('a'));
    const addToShortlist = vi.fn<() => never>(() => {
      throw new Error('planned');
    });

    renderAt('/dev/kit', {
      viewer,
      addToShortlist,
      myShortlist: () => {
        throw new Error('planned');
      },
    });

    await waitFor(() => expect(addToShortlist).toHaveBeenCalled());
    expect(listed()).toEqual(['a']);
    expect(shortlist.owner.unsent).toHaveLength(1);
  });

  test('it leaves a visitor’s list alone, and asks nothing about it', async () => {
    shortlist.add(entry('a'));

    const { asked } = renderAt('/dev/kit');
    await waitFor(() => expect(asked.map(({ name }) => name)).toContain('ShellAccount'));

    expect(asked.map(({ name }) => name)).not.toContain('MyShortlist');
    expect(listed()).toEqual(['a']);
  });

  test('it leaves nothing of an account on a device that is no longer signed in', async () => {
    shortlist.hand('account-1');
    shortlist.add(entry('a'));

    renderAt('/dev/kit');

    await waitFor(() => expect(listed()).toEqual([]));
    expect(JSON.stringify({ ...localStorage })).not.toContain('account-1');
  });

  test('it counts in the bar, and leads straight to comparing', async () => {
    shortlist.add(entry('a'));
    shortlist.add(entry('b'));
    renderAt('/dev/kit');

    const [link] = await screen.findAllByRole('link', { name: 'Compare, 2 technicians on your shortlist' });

    expect(link).toHaveAttribute('href', '/compare?technicians=a,b');
  });
});
