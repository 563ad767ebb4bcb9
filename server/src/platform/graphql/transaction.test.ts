import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { Arg, createUnionType, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../../../test/test-server.ts';
import { Clinic } from '../tenancy/clinic.entity.ts';
import { OpenTo } from './doorkeeper.ts';
import { Problem } from './problem.ts';
import type { RequestContext } from './request-context.ts';

@ObjectType()
class Opened {
  @Field(() => String)
  name!: string;
}

@ObjectType({ implements: Problem })
class SlugTaken extends Problem {}

const OpenResult = createUnionType({ name: 'OpenResult', types: () => [Opened, SlugTaken] as const });

@Resolver()
class OpeningResolver {
  /** Writes, then changes its mind. */
  @OpenTo('ADMIN')
  @Mutation(() => OpenResult)
  async openThenRefuse(@Arg('slug', () => String) slug: string, @Ctx() { em }: RequestContext): Promise<Opened> {
    em.create(Clinic, { slug, name: slug, casePrefix: 'X' });
    await em.flush();
    throw new SlugTaken('Not this one.');
  }

  /** Learns from the database that it can't. */
  @OpenTo('ADMIN')
  @Mutation(() => OpenResult)
  async openOrSayTaken(@Arg('slug', () => String) slug: string, @Ctx() { em }: RequestContext): Promise<Opened> {
    em.create(Clinic, { slug, name: slug, casePrefix: 'X' });
    try {
      await em.flush();
    } catch (thrown) {
      if (thrown instanceof UniqueConstraintViolationException) throw new SlugTaken('Another clinic has this address.');
      throw thrown;
    }
    return Object.assign(new Opened(), { name: slug });
  }

  /** Leaves writing to the end of its savepoint. */
  @OpenTo('ADMIN')
  @Mutation(() => OpenResult)
  open(@Arg('slug', () => String) slug: string, @Ctx() { em }: RequestContext): Opened {
    em.create(Clinic, { slug, name: slug, casePrefix: 'X' });
    return Object.assign(new Opened(), { name: slug });
  }

  @OpenTo('ADMIN')
  @Query(() => [String])
  async slugs(@Ctx() { em }: RequestContext): Promise<string[]> {
    return (await em.find(Clinic, {}, { orderBy: { slug: 'asc' } })).map(({ slug }) => slug);
  }
}

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ resolvers: [OpeningResolver] });
});
afterAll(() => server.close());

const ask = (query: string) => server.asAdmin().run(query);
const slugs = async () => (await ask('{ slugs }')).data.slugs;

it('undoes on PostgreSQL what a mutation wrote before its problem, and keeps what the others wrote', async () => {
  const { data, errors } = await ask(`mutation {
    a: open(slug: "a-before") { __typename }
    b: openThenRefuse(slug: "a-refused") { __typename }
    c: openOrSayTaken(slug: "a-before") { __typename ... on Problem { message } }
    d: open(slug: "a-after") { ... on Opened { name } }
  }`);

  expect(errors).toBeUndefined();
  expect(data).toEqual({
    a: { __typename: 'Opened' },
    b: { __typename: 'SlugTaken' },
    c: { __typename: 'SlugTaken', message: 'Another clinic has this address.' },
    d: { name: 'a-after' },
  });
  expect((await slugs()).filter((slug: string) => slug.startsWith('a-'))).toEqual(['a-after', 'a-before']);
});

it('undoes everything on PostgreSQL when a mutation fails unexpectedly', async () => {
  const { data, errors } = await ask(`mutation {
    a: open(slug: "b-one") { __typename }
    b: open(slug: "b-one") { __typename }
  }`);

  expect(data).toBeNull();
  expect(errors).toMatchObject([{ path: ['b'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  expect((await slugs()).filter((slug: string) => slug.startsWith('b-'))).toEqual([]);
});
