import { Arg, createUnionType, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../../../test/test-server.ts';
import { ROLES } from '../access/viewer.ts';
import { OpenTo, PublicRead } from './doorkeeper.ts';
import { Problem } from './problem.ts';
import type { RequestContext } from './request-context.ts';

@ObjectType()
class Posted {
  @Field(() => Boolean)
  readonly posted = true;
}

@ObjectType({ implements: Problem })
class PostRefused extends Problem {}

const PostResult = createUnionType({ name: 'PostResult', types: () => [Posted, PostRefused] as const });

@Resolver()
class PostResolver {
  @OpenTo(...ROLES)
  @Mutation(() => PostResult)
  async post(@Arg('to', () => String) to: string, @Ctx() { afterCommit }: RequestContext) {
    afterCommit(async () => void posted.push(to));
    if (to === 'refused') throw new PostRefused('Not this one.');
    if (to === 'failed') throw new Error('broken');
    if (to === 'later') afterCommit(async () => Promise.reject(new Error('mail server down')));
    return new Posted();
  }

  @PublicRead()
  @Query(() => Boolean)
  peek(@Ctx() { afterCommit }: RequestContext): boolean {
    afterCommit(async () => {});
    return true;
  }
}

const POST = 'mutation ($to: String!) { post(to: $to) { __typename } }';

/** To whom something was posted, once everything is done that answers promised. */
const posted: string[] = [];

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ resolvers: [PostResolver] });
});
afterAll(() => server.close());

const recipients = async () => {
  await server.mails();
  return posted;
};

test('does what a committed mutation promised', async () => {
  await server.asVisitor().run(POST, { to: 'committed' });

  expect(await recipients()).toContain('committed');
});

test('forgets what a mutation promised that gave a problem, and keeps what its neighbour promised', async () => {
  const both = 'mutation { a: post(to: "refused") { __typename } b: post(to: "neighbour") { __typename } }';

  const { data } = await server.asVisitor().run(both);

  expect(data).toEqual({ a: { __typename: 'PostRefused' }, b: { __typename: 'Posted' } });
  expect(await recipients()).toContain('neighbour');
  expect(await recipients()).not.toContain('refused');
});

test('forgets everything when the operation is undone', async () => {
  const both = 'mutation { a: post(to: "undone") { __typename } b: post(to: "failed") { __typename } }';

  const { errors } = await server.asVisitor().run(both);

  expect(errors?.[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
  expect(await recipients()).not.toContain('undone');
  expect(await recipients()).not.toContain('failed');
});

test('logs work that fails later; the answer stands', async () => {
  const { data } = await server.asVisitor().run(POST, { to: 'later' });

  expect(data.post.__typename).toBe('Posted');
  expect(await recipients()).toContain('later');
  expect(server.log.join('\n')).toContain('mail server down');
});

test('promises nothing in a public read', async () => {
  const { errors } = await server.asVisitor().run('{ peek }');

  expect(errors?.[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
});
