import { AUTH_PATHS, SIGN_IN_REQUEST_HEADER } from '@stipple/contract';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { postAuth } from './postAuth.ts';

const fetched = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', fetched);

afterEach(() => fetched.mockReset());

describe('postAuth', () => {
  it('posts JSON with the header that a foreign page cannot send', async () => {
    fetched.mockResolvedValue(Response.json({}));

    const failure = await postAuth(AUTH_PATHS.link, { email: 'marcus@example.test' });

    expect(failure).toBeUndefined();
    expect(fetched).toHaveBeenCalledWith(
      AUTH_PATHS.link,
      expect.objectContaining({
        method: 'POST',
        credentials: 'same-origin',
        headers: expect.objectContaining({ [SIGN_IN_REQUEST_HEADER]: '1' }),
        body: '{"email":"marcus@example.test"}',
      }),
    );
  });

  it.each([
    { given: { problem: { code: 'TooManyTries', message: 'Wait.', field: 'email' } } },
    { given: { code: 'TooManyTries', message: 'Wait.', field: 'email' } },
  ])('tells why the server said no: $given', async ({ given }) => {
    fetched.mockResolvedValue(Response.json(given, { status: 429 }));

    expect(await postAuth(AUTH_PATHS.signIn)).toEqual({ code: 'TooManyTries', message: 'Wait.', field: 'email' });
  });

  it('calls an answer it does not understand unexpected', async () => {
    fetched.mockResolvedValue(new Response('<html>', { status: 502 }));

    expect(await postAuth(AUTH_PATHS.signIn)).toEqual({ code: 'Unexpected', message: '' });
  });

  it('says when the server was not reached', async () => {
    fetched.mockRejectedValue(new TypeError('fetch failed'));

    expect(await postAuth(AUTH_PATHS.signIn)).toEqual({ code: 'ConnectionLost', message: '' });
  });
});
