import { parse } from 'graphql';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askServer, type Operation } from './askServer.ts';
import { ServerAway } from './ServerAway.ts';

const operation: Operation = Object.assign(parse('query A { place { ...P @unmask } } fragment P on Place { name }'), {
  __meta__: { hash: 'sha256:abc' },
});
const data = { place: { name: 'Leeds' } };
let fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  fetched = vi.fn<typeof fetch>(async () => Response.json({ data }));
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const body = () => JSON.parse(String(fetched.mock.lastCall?.[1]?.body));

test('it asks what everybody may read by a link, which caches keep', async () => {
  vi.stubEnv('PROD', true);

  await askServer({ operation, variables: { id: 'x' }, isPublic: true });

  expect(fetched).toHaveBeenCalledWith(
    `/graphql?documentId=sha256%3Aabc&variables=${encodeURIComponent('{"id":"x"}')}`,
    expect.not.objectContaining({ method: 'POST' }),
  );
});

test('it posts the id alone of what is not for everybody', async () => {
  vi.stubEnv('PROD', true);

  const answer = await askServer({ operation, variables: {}, headers: { 'x-stipple-clinic': 'c' } });

  expect(answer).toEqual({ data });
  expect(body()).toEqual({ documentId: 'sha256:abc', variables: {} });
  expect(fetched.mock.lastCall?.[1]?.headers).toMatchObject({ 'x-stipple-clinic': 'c' });
});

test('it sends the text while developing, without words that no server knows', async () => {
  await askServer({ operation, variables: {}, isPublic: true });

  expect(body().query).toContain('query A');
  expect(body().query).not.toContain('@unmask');
});

test('it gives refusals as they are, and tells them from no answer', async () => {
  const refusal = { errors: [{ message: 'no', extensions: { code: 'BAD_USER_INPUT' } }] };
  fetched.mockResolvedValueOnce(Response.json(refusal, { status: 400 }));
  fetched.mockResolvedValueOnce(new Response('<h1>Bad gateway</h1>', { status: 502 }));
  fetched.mockRejectedValueOnce(new TypeError('offline'));

  expect(await askServer({ operation, variables: {} })).toEqual(refusal);
  await expect(askServer({ operation, variables: {} })).rejects.toThrow(ServerAway);
  await expect(askServer({ operation, variables: {} })).rejects.toThrow(ServerAway);
});
