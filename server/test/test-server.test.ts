import { Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OpenTo } from '../src/platform/graphql/doorkeeper.ts';
import type { RequestContext } from '../src/platform/graphql/request-context.ts';
import { actAsJob } from '../src/platform/tenancy/act-as-job.ts';
import { clinicInScope } from '../src/platform/tenancy/current-scope.ts';
import { asVisitorOf } from '../src/platform/tenancy/step-in.ts';
import { openTestServer, type TestServer } from './test-server.ts';

const SCOPE = `select current_user::text as role, current_setting('app.clinic_id', true) as clinic`;

@Resolver()
class ScopeResolver {
  @OpenTo('VISITOR', 'CLIENT', 'OWNER', 'ADMIN')
  @Query(() => String)
  async scope(@Ctx() { em }: RequestContext): Promise<string> {
    const [row] = await em.execute<{ role: string; clinic: string }[]>(SCOPE);
    return `${row?.role} ${row?.clinic}`;
  }

  @OpenTo('OWNER')
  @Query(() => String)
  async borrowed(@Ctx() { em }: RequestContext): Promise<string> {
    return asVisitorOf(em, clinicInScope(), async () => 'a role that its neighbours would share');
  }

  @OpenTo('OWNER')
  @Query(() => String)
  async elevated(@Ctx() { em }: RequestContext): Promise<string> {
    return actAsJob(
      em,
      { reason: 'test', clinicId: clinicInScope() },
      async () => 'a right that its neighbours would share',
    );
  }

  @OpenTo('OWNER')
  @Mutation(() => String)
  async handIn(@Ctx() { em }: RequestContext): Promise<string> {
    return asVisitorOf(em, clinicInScope(), async () => 'handed in');
  }

  @OpenTo('OWNER')
  @Mutation(() => String)
  async fail(): Promise<string> {
    throw new Error('secret detail');
  }
}

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ resolvers: [ScopeResolver] });
});
afterAll(() => server.close());

test('gives each kind of viewer their own role and clinic', async () => {
  const clinic = await server.makeClinic();

  const callers = [clinic.as(), server.asVisitor(), server.asClient(clinic.id), server.asAdmin()];
  const answers = await Promise.all(callers.map((caller) => caller.run('{ scope }')));

  expect(answers.map(({ data }) => data.scope)).toEqual([
    `stipple_member ${clinic.id}`,
    'stipple_visitor ',
    'stipple_client ',
    'stipple_admin ',
  ]);
});

test('keeps its doors shut and its errors masked as the real server does', async () => {
  const clinic = await server.makeClinic();

  const refused = await clinic.asRole('FRONT_DESK').run('{ scope }');
  const failed = await clinic.as().run('mutation { fail }');

  expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect(failed.errors?.[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
  expect(JSON.stringify(failed)).not.toContain('secret detail');
  expect(server.log.join('\n')).toContain('secret detail');
});

test('lets no field of a query change the role that its neighbours work under; a mutation may', async () => {
  const clinic = await server.makeClinic();

  const read = await Promise.all(['{ scope borrowed }', '{ scope elevated }'].map((query) => clinic.as().run(query)));
  const written = await clinic.as().run('mutation { handIn }');

  expect(read.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual(Array(2).fill('INTERNAL_SERVER_ERROR'));
  expect(server.log.join('\n')).toContain('Only a mutation may change the role');
  expect(written.data.handIn).toBe('handed in');
});
