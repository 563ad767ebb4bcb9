import { ApolloClient, HttpLink } from '@apollo/client';
import { parse } from 'graphql';
import { expect, test, vi } from 'vitest';
import { makeCache } from './makeApolloClient.ts';
import { sendRegisteredIds } from './sendRegisteredIds.ts';

const answer = { data: { place: { __typename: 'Place', name: 'Leeds' } } };

function clientWithBodies() {
  const fetch = vi.fn<typeof globalThis.fetch>(async () =>
    Response.json(answer, { headers: { 'content-type': 'application/graphql-response+json' } }),
  );
  const link = sendRegisteredIds().concat(new HttpLink({ uri: 'http://localhost/graphql', fetch }));
  const bodies = () => fetch.mock.calls.map(([, init]) => JSON.parse(String(init?.body)));
  return { client: new ApolloClient({ cache: makeCache(), dataMasking: true, link }), bodies };
}

test('it sends the id alone, also where the cache has changed the document', async () => {
  const { client, bodies } = clientWithBodies();
  const query = Object.assign(parse('query A { place { ...P @unmask } } fragment P on Place { name }'), {
    __meta__: { hash: 'sha256:abc' },
  });

  await client.query({ query });

  expect(bodies()).toMatchObject([{ extensions: { persistedQuery: { version: 1, sha256Hash: 'sha256:abc' } } }]);
  expect(bodies()[0]).not.toHaveProperty('query');
});

test('it sends the text of a document that has no id', async () => {
  const { client, bodies } = clientWithBodies();

  await client.query({
    query: parse('query B { place { name } }'),
  });

  expect(bodies()[0].query).toContain('query B');
});
