import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderAt } from '../../../test/renderAt.tsx';

const member = {
  account: { id: 'a', name: 'Aisha Khan', email: 'aisha@example.org' },
  isClient: false,
  isPlatformAdmin: false,
  memberships: [{ clinicId: 'c', clinicName: 'Northline SMP', clinicSlug: 'northline', roles: ['TECHNICIAN'] }],
};

describe('the shell', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('it moves the focus to the heading of the next page and reads its title', async () => {
    const { user } = renderAt('/dev/kit');
    await screen.findByRole('heading', { level: 1, name: 'Components' });

    await user.click(within(screen.getByRole('navigation', { name: 'Sections' })).getByRole('link', { name: 'Cases' }));

    const heading = await screen.findByRole('heading', { level: 1, name: 'Cases, before and healed' });
    await waitFor(() => expect(heading).toHaveFocus());
    await waitFor(() => expect(document.title).toBe('Cases · Stipple'));
  });

  test('it takes the focus neither on the first page nor when only the search changes', async () => {
    const { router } = renderAt('/dev/kit');
    await screen.findByRole('heading', { level: 1 });

    await router.navigate({ to: '/dev/kit', hash: 'x' });

    expect(document.body).toHaveFocus();
  });

  test('it offers a way past the bar first', async () => {
    const { user } = renderAt('/dev/kit');
    await screen.findByRole('heading', { level: 1 });

    await user.tab();

    expect(screen.getByRole('link', { name: 'Skip to the page' })).toHaveFocus();
  });

  test('it says that nothing is at an unknown address', async () => {
    renderAt('/nowhere');

    expect(
      await screen.findByRole('heading', { level: 1, name: 'There is nothing at this address' }),
    ).toBeInTheDocument();
  });

  test('it shows a visitor the way in', async () => {
    renderAt('/dev/kit');

    const bar = within(await screen.findByRole('banner'));

    await waitFor(() => expect(bar.getByRole('link', { name: 'Sign in' })).toBeVisible());
  });

  test('it shows who is signed in and ends the sign-in', async () => {
    const fetched = vi.fn<typeof fetch>(() => Promise.resolve(new Response('{}')));
    vi.stubGlobal('fetch', fetched);
    const assign = vi.spyOn(globalThis.location, 'assign').mockImplementation(() => {});
    const { user } = renderAt('/dev/kit', { viewer: member });
    await user.click(await screen.findByRole('button', { name: 'Account of Aisha Khan' }));
    const bar = within(screen.getByRole('banner'));
    expect(bar.getByRole('link', { name: 'Enquiries' })).toHaveAttribute('href', '/clinic/enquiries');

    await user.click(bar.getByRole('button', { name: 'Sign out' }));

    await waitFor(() => expect(assign).toHaveBeenCalledWith('/'));
    expect(fetched).toHaveBeenCalledWith('/auth/sign-out', expect.objectContaining({ method: 'POST' }));
  });

  test('it says that a sign-in goes on when the server was not reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
    const { user } = renderAt('/dev/kit', { viewer: member });
    await user.click(await screen.findByRole('button', { name: 'Account of Aisha Khan' }));

    await user.click(within(screen.getByRole('banner')).getByRole('button', { name: 'Sign out' }));

    expect(await screen.findByText(/You are still signed in/)).toBeInTheDocument();
  });

  test('it closes the account panel on Escape and gives the focus back', async () => {
    const { user } = renderAt('/dev/kit', { viewer: member });
    const toggle = await screen.findByRole('button', { name: 'Account of Aisha Khan' });
    await user.click(toggle);

    await user.keyboard('{Escape}');

    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    expect(toggle).toHaveFocus();
  });
});
