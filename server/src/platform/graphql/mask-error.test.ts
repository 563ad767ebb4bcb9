import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FAILURES } from '../../../test/front-door/failures.ts';
import { type FrontDoor, frontDoorForThisTest, openFrontDoor } from '../../../test/front-door/open-front-door.ts';

const INTERNALS =
  /secretField|insert into|duplicate key|sql|pg_catalog|ECONN|\/etc|\.ts|node_modules|\bat \w+ \(|"stack|express|apollo|graphql@|\d+\.\d+\.\d+/i;

let door: FrontDoor;
beforeAll(async () => {
  door = await openFrontDoor();
});
afterAll(() => door.close());
beforeEach(() => {
  door.logged.length = 0;
});

const fail = (as: string) => door.ask('query ($as: String!) { fail(as: $as) { id text at } }', { variables: { as } });

describe('an error nobody expected', () => {
  it.each(Object.keys(FAILURES))('tells nothing of its inside: %s', async (as) => {
    const { errors } = await fail(as);

    expect(errors).toHaveLength(1);
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(Object.keys(errors?.[0]?.extensions ?? {})).toEqual(['code', 'reference']);
    expect(JSON.stringify(errors).replace(/"fail","at"|"path":\[[^\]]*\]/g, '')).not.toMatch(INTERNALS);
  });

  it.each(Object.keys(FAILURES))('is in the log under the reference it gives: %s', async (as) => {
    const { headers, errors } = await fail(as);

    const reference = errors?.[0]?.extensions['reference'];
    const line = door.logged.find((logged) => logged.includes(String(reference)));
    expect(reference).toBe(headers.get('x-request-id'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      level: 50,
      requestId: reference,
      err: { message: expect.any(String) },
    });
  });

  it('rises from the door itself just as quietly', async () => {
    const broken = await frontDoorForThisTest({
      openContext: () => Promise.reject(new Error('secretField of the sign-in')),
    });

    const { status, errors } = await broken.ask('{ mine }');

    expect(status).toBe(500);
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR', reference: expect.any(String) } }]);
    expect(JSON.stringify(errors)).not.toMatch(INTERNALS);
  });
});

describe('an error the caller can act on', () => {
  const EXPECTED: [string, string, object][] = [
    ['{', 'GRAPHQL_PARSE_FAILED', {}],
    ['{ nowhere }', 'GRAPHQL_VALIDATION_FAILED', {}],
    ['query A { hello } query B { hello }', 'OPERATION_RESOLUTION_FAILURE', {}],
    ['', 'BAD_REQUEST', {}],
    ['query ($as: String!) { fail(as: $as) { id } }', 'BAD_USER_INPUT', {}],
    ['query ($n: Int!) { notes(first: $n) { edges { cursor } } }', 'BAD_USER_INPUT', { n: 2 ** 40 }],
    ['{ mine }', 'UNAUTHENTICATED', {}],
    ['{ forgotten }', 'FORBIDDEN', {}],
  ];

  it.each(EXPECTED)('has a code: %s', async (query, code, variables) => {
    const { errors } = await door.ask(query, { variables });

    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(JSON.stringify(errors)).not.toMatch(INTERNALS);
    expect(door.logged.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it('hints at no names of the schema where developer tools are off', async () => {
    const shut = await frontDoorForThisTest({
      settings: { STIPPLE_DEV_TOOLS: 'false' },
      isKeyedCaller: async () => true,
    });

    const wrong = await shut.ask('{ helo }');
    const introspection = await shut.ask('{ __schema { types { name } } }');

    expect(wrong.errors?.[0]?.message).not.toContain('hello');
    expect(introspection.errors).toMatchObject([
      { message: 'Introspection is off here.', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
  });
});
