import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FrontDoor, frontDoorForThisTest, openFrontDoor } from '../../../test/front-door/open-front-door.ts';

let door: FrontDoor;
beforeAll(async () => {
  door = await openFrontDoor({ settings: { PUBLIC_URL: 'https://smp.example' } });
});
afterAll(() => door.close());

const PATHS = ['/healthz', '/graphql', '/auth/nothing', '/nothing', '/dev/graphiql'];

const policyOf = (response: Response) =>
  new Map(
    (response.headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources.join(' ')];
    }),
  );

describe('every answer', () => {
  it.each(PATHS)('carries the headers that keep other sites out: %s', async (path) => {
    const { headers } = await fetch(door.url + path);

    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    expect(headers.has('x-powered-by')).toBe(false);
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });

  it.each(PATHS)('allows no script but our own files: %s', async (path) => {
    const policy = policyOf(await fetch(door.url + path));

    expect(policy.get('script-src')).toBe("'self'");
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe-eval|https?:|\*/);
    for (const name of ['object-src', 'frame-ancestors', 'base-uri'])
      expect(policy.get(name) ?? policy.get('default-src')).toBe("'none'");
  });

  it("allows no style sheet but our own files, save in the developers' page for queries", async () => {
    const pages = PATHS.filter((path) => path !== '/dev/graphiql');

    const policies = await Promise.all(pages.map(async (path) => policyOf(await fetch(door.url + path))));

    expect(policies.map((policy) => policy.get('style-src'))).toEqual(pages.map(() => "'self'"));
  });

  it('asks for no https where the public address has none', async () => {
    const plain = await frontDoorForThisTest();

    const response = await fetch(`${plain.url}/healthz`);

    expect(response.headers.has('strict-transport-security')).toBe(false);
    expect(policyOf(response).has('upgrade-insecure-requests')).toBe(false);
  });

  it('opens nothing to other origins when they ask beforehand', async () => {
    const response = await fetch(`${door.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });

    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});
