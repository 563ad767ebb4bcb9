import { CLINIC_HEADER } from '@stipple/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { features } from '../../src/app/features.ts';
import { openContextFor, PART_HEADER } from '../../src/app/open-context.ts';
import { buildGraphqlSchema } from '../../src/platform/graphql/build-schema.ts';
import { rootFieldsOf } from '../../src/platform/graphql/doorkeeper.ts';
import { registerOperations } from '../../src/platform/graphql/registered-operations.ts';
import { noRateLimits } from '../../src/platform/http/rate-limits.ts';
import { type FrontDoor, openFrontDoor } from '../front-door/open-front-door.ts';
import { canariesIn } from './canary.ts';
import { withoutGiven } from './cell-faults.ts';
import { fakeAccounts } from './fake-accounts.ts';
import { QUESTIONS, type Question } from './questions.ts';
import { fingerprinter } from './traces.ts';
import { documentFor } from './whole-document.ts';
import { makeWorld, type World } from './world.ts';

const schema = buildGraphqlSchema(features.flatMap((feature) => feature.resolvers));
const fields = rootFieldsOf(schema);
const questions: Readonly<Record<string, Question | undefined>> = QUESTIONS;

const publicReads = fields.filter((field) => field.isPublicRead);

let world: World;
let door: FrontDoor;
beforeAll(async () => {
  world = await makeWorld();
  const { server } = world;
  door = await openFrontDoor({
    schema,
    openContext: openContextFor({ accounts: fakeAccounts(world), scopes: server.scopes, clock: server.clock }),
    publicSql: server.publicSql,
    clock: server.clock,
    limits: noRateLimits,
    operations: registerOperations(
      Object.fromEntries(publicReads.map((field) => [field.name, documentFor(schema, field)])),
      schema,
    ),
  });
});
afterAll(async () => {
  await door.close();
  await world.close();
});

async function send(body: object, headers: Record<string, string>) {
  const response = await door.post(JSON.stringify(body), headers);
  return (await response.json()) as {
    data: Record<string, unknown> | null;
    errors?: { extensions: { code: string } }[];
  };
}
const cookieOf = (accountId: string) => ({ cookie: `who=${accountId}` });

const WHO = `{ viewer { account { id } isPlatformAdmin isClient memberships { clinicSlug roles } } }`;

describe('naming a clinic', () => {
  test('opens the one that the person works for, by id and by its public name', async () => {
    const { clinic, people } = world.ours;
    const query = '{ clients { edges { node { id } } } }';

    const answers = await Promise.all(
      [clinic.id, clinic.slug].map((named) => send({ query }, { ...cookieOf(people.owner), [CLINIC_HEADER]: named })),
    );

    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined]);
    expect(JSON.stringify(answers)).toContain(world.ours.shared.clientId);
    expect(JSON.stringify(answers)).not.toContain(world.theirs.shared.clientId);
  });

  test.each(['', 'nobody', "' or true --", '*', 'null', '00000000-0000-0000-0000-000000000000'])(
    'that is none (%j) opens nothing',
    async (named) => {
      const { errors } = await send(
        { query: '{ clients { edges { cursor } } }' },
        { ...cookieOf(world.ours.people.owner), [CLINIC_HEADER]: named },
      );

      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    },
  );

  test('twice opens neither', async () => {
    const { errors } = await send(
      { query: '{ clients { edges { cursor } } }' },
      { ...cookieOf(world.ours.people.owner), [CLINIC_HEADER]: `${world.ours.clinic.id}, ${world.theirs.clinic.id}` },
    );

    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  test('one has left opens it no more', async () => {
    const { clinic, people } = world.ours;
    const { errors } = await send(
      { query: '{ clients { edges { cursor } } }' },
      { ...cookieOf(people.former), [CLINIC_HEADER]: clinic.id },
    );

    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  test('tells the person their own memberships and nothing of the clinic named', async () => {
    const { data } = await send(
      { query: WHO },
      { ...cookieOf(world.ours.people.owner), [CLINIC_HEADER]: world.theirs.clinic.id },
    );

    expect(data?.['viewer']).toMatchObject({
      account: { id: world.ours.people.owner },
      memberships: [{ clinicSlug: world.ours.clinic.slug, roles: ['OWNER'] }],
    });
  });
});

describe('naming a part', () => {
  test('makes nobody platform staff who is not', async () => {
    const parts = await Promise.all(
      [world.people.stranger, world.ours.people.owner].map((accountId) =>
        send({ query: '{ myCourses { id } }' }, { ...cookieOf(accountId), [PART_HEADER]: 'admin' }),
      ),
    );

    // Open to clients only: whoever became an admin would be refused.
    expect(parts.map(({ errors }) => errors)).toEqual([undefined, undefined]);
  });

  test('lets platform staff into no clinic', async () => {
    const { errors } = await send(
      { query: '{ clients { edges { cursor } } }' },
      { ...cookieOf(world.people.admin), [PART_HEADER]: 'admin', [CLINIC_HEADER]: world.ours.clinic.id },
    );

    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});

describe.each(fields.map((field) => [field.name, field] as const))('%s', (name, field) => {
  test('answers whoever names a clinic that is not theirs as if none were named', async () => {
    const printOf = await fingerprinter(world.database);
    const before = await printOf(world.theirs.clinic.id);
    const query = documentFor(schema, field);
    const [[foreign] = [{}]] = questions[name]?.twins?.(world) ?? [];
    const variables = foreign ?? {};
    const { ours, theirs, people } = world;
    const outcomes: unknown[] = [];

    for (const accountId of [ours.people.owner, ours.people.technician, people.shared, people.stranger, people.admin]) {
      const ask = async (headers: Record<string, string>) =>
        withoutGiven(
          (await send({ query, variables }, { ...cookieOf(accountId), ...headers })) as Parameters<
            typeof withoutGiven
          >[0],
          variables,
        );
      const plain = await ask({});
      for (const named of [theirs.clinic.id, theirs.clinic.slug, theirs.clinic.id.toUpperCase()]) {
        const forged = await ask({ [CLINIC_HEADER]: named });
        if (JSON.stringify(forged) !== JSON.stringify(plain)) outcomes.push({ plain, forged });
        const secret = canariesIn(forged).filter((owner) => ['theirs-desk', 'theirs-other'].includes(owner));
        if (secret.length > 0) outcomes.push({ secret });
      }
    }

    expect(outcomes).toEqual([]);
    expect(await printOf(world.theirs.clinic.id)).toEqual(before);
  });
});

describe.each(publicReads.map(({ name }) => name))('the public read %s', (name) => {
  test('answers everybody alike, however they ask and whatever they name', async () => {
    const { ours, theirs, people } = world;
    const question = questions[name];
    const askers = [
      {},
      cookieOf(people.stranger),
      cookieOf(people.shared),
      { ...cookieOf(ours.people.owner), [CLINIC_HEADER]: ours.clinic.id },
      { ...cookieOf(ours.people.owner), [CLINIC_HEADER]: theirs.clinic.id },
      { ...cookieOf(people.admin), [PART_HEADER]: 'admin' },
    ];
    const asked = [(await question?.own(world)) ?? {}, ...((await question?.more?.(world)) ?? [])];
    const outcomes: unknown[] = [];

    for (const variables of asked) {
      const link = `${door.url}/graphql?documentId=${name}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
      const answers = new Set<string>();
      for (const headers of askers) {
        answers.add(await (await fetch(link, { headers })).text());
        answers.add(JSON.stringify(await send({ documentId: name, variables }, headers)));
        answers.add(JSON.stringify(await send({ query: documentFor(schema, field(name)), variables }, headers)));
      }
      const secret = canariesIn([...answers]).filter((owner) => !owner.endsWith('-public'));
      if (answers.size > 1 || secret.length > 0) outcomes.push({ variables, secret, answers: [...answers] });
    }

    expect(outcomes).toEqual([]);
  });
});

function field(name: string) {
  const found = fields.find((one) => one.name === name);
  if (!found) throw new Error(`${name} is no root field.`);
  return found;
}
