import { AUTH_PATHS } from '@stipple/contract';
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '../../../test/renderPage.tsx';
import { SignInLinkPage } from './SignInLinkPage.tsx';
import { SignInPage } from './SignInPage.tsx';
import { readSignInSearch } from './signInSearch.ts';

const fetched = vi.fn<typeof fetch>();
const clinic = {
  clinicId: '1',
  clinicName: 'Northline SMP',
  clinicSlug: 'northline',
  roles: ['OWNER'],
  technicianSlug: null,
};
const viewer = { account: null, isClient: false, isPlatformAdmin: false, memberships: [] as object[] };

function open(search = '', over: Partial<typeof viewer> = {}) {
  return renderPage({
    path: '/sign-in',
    at: `/sign-in${search}`,
    page: SignInPage,
    validateSearch: readSignInSearch,
    answers: { viewer: { ...viewer, ...over } },
  });
}

async function openForm(search = '', over: Partial<typeof viewer> = {}) {
  const page = open(search, over);
  await screen.findByRole('heading', { level: 1, name: 'Sign in' });
  const press = (name: string) => act(() => page.user.click(screen.getByRole('button', { name })));
  const write = async (email: string, password = '') => {
    await page.user.type(screen.getByLabelText('E-mail'), email);
    if (password) await page.user.type(screen.getByLabelText('Password'), password);
  };
  return { ...page, press, write };
}

function refuse(problem: { code: string; message: string; field?: string }, status = 401) {
  fetched.mockResolvedValue(Response.json({ problem }, { status }));
}

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockImplementation(async () => Response.json({}));
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

describe('SignInPage', () => {
  it('signs in with a password and goes to where the reader belongs', async () => {
    const { write, press, router } = await openForm('', { memberships: [clinic] });
    await write(' aisha@example.test ', 'a long enough password');

    await press('Sign in');

    await waitFor(() => expect(router.state.location.pathname).toBe('/clinic/enquiries'));
    expect(fetched).toHaveBeenCalledWith(
      AUTH_PATHS.signIn,
      expect.objectContaining({
        body: JSON.stringify({ email: 'aisha@example.test', password: 'a long enough password' }),
      }),
    );
  });

  it.each([
    ['a client to the record', { isClient: true }, '/me'],
    ['anybody else to the start', {}, '/'],
  ])('brings %s', async (_who, over, path) => {
    const { write, press, router } = await openForm('', over);
    await write('daniel@example.test', 'a long enough password');

    await press('Sign in');

    await waitFor(() => expect(router.state.location.pathname).toBe(path));
  });

  it('comes back to the page that asked for the sign-in', async () => {
    const { write, press, router } = await openForm('?next=/me', { memberships: [clinic] });
    await write('daniel@example.test', 'a long enough password');

    await press('Sign in');

    await waitFor(() => expect(router.state.location.pathname).toBe('/me'));
  });

  it('asks for what is missing and sends nothing', async () => {
    const { press } = await openForm();

    await press('Sign in');

    expect(screen.getByLabelText('E-mail')).toHaveAccessibleDescription(/Write your e-mail address/);
    expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(/Write your password/);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('says that address and password do not match, without saying which', async () => {
    refuse({ code: 'SignInRefused', message: 'The e-mail address and password do not match.' });
    const { write, press } = await openForm();
    await write('daniel@example.test', 'wrong');

    await press('Sign in');

    expect(await screen.findByText('The e-mail address and password do not match.')).toBeInTheDocument();
  });

  it('says beside the field what is wrong with it', async () => {
    refuse({ code: 'InputInvalid', message: 'Write an e-mail address.', field: 'email' }, 400);
    const { write, press } = await openForm();
    await write('daniel', 'whatever');

    await press('Sign in');

    await waitFor(() => expect(screen.getByLabelText('E-mail')).toHaveAccessibleDescription(/Write an e-mail address/));
  });

  it('says when the server was not reached', async () => {
    fetched.mockRejectedValue(new TypeError('fetch failed'));
    const { write, press } = await openForm();
    await write('daniel@example.test', 'whatever');

    await press('Sign in');

    expect(await screen.findByText(/The server was not reached/)).toBeInTheDocument();
  });

  it('sends a link and says the same for every address', async () => {
    const { write, press } = await openForm();
    await write('nobody@example.test');

    await press('E-mail me a link instead');

    const heading = await screen.findByRole('heading', { level: 1, name: 'Look into your mail' });
    expect(heading).toHaveFocus();
    expect(screen.getByText(/If nobody@example.test can sign in here, a link is on its way/)).toBeInTheDocument();
    expect(fetched).toHaveBeenCalledWith(AUTH_PATHS.link, expect.anything());
  });
});

describe('SignInLinkPage', () => {
  function openLink(hash: string) {
    return renderPage({ path: '/sign-in/link', at: `/sign-in/link${hash}`, page: SignInLinkPage, answers: { viewer } });
  }

  it('uses the link only when the button is pressed', async () => {
    const { user, router } = openLink('#secret-token');
    const button = await screen.findByRole('button', { name: 'Sign in' });
    expect(fetched).not.toHaveBeenCalled();

    await act(() => user.click(button));

    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
    expect(fetched).toHaveBeenCalledWith(
      AUTH_PATHS.redeemLink,
      expect.objectContaining({ body: '{"token":"secret-token"}' }),
    );
  });

  it('offers a new link when this one is spent', async () => {
    refuse({ code: 'LinkSpent', message: 'This link has been used.' }, 410);
    const { user } = openLink('#secret-token');

    const button = await screen.findByRole('button', { name: 'Sign in' });
    await act(() => user.click(button));

    expect(await screen.findByText('This link has been used.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Ask for a new link' })).toHaveAttribute('href', '/sign-in');
  });

  it('says that a link without its end is not complete', async () => {
    openLink('');

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('This link is not complete');
  });
});
