import type { Doors } from '../../src/app/open-context.ts';
import type { World } from './world.ts';

/** Sign-in as a test needs it: the cookie `who=<account>` says who asks. How that is found out has tests of its own. */
export const fakeAccounts = ({ server, people }: World): Doors['accounts'] =>
  ({
    async resolveSignIn(cookie: string | undefined) {
      const id = /who=([\w-]+)/.exec(cookie ?? '')?.[1];
      if (id === undefined) return null;
      const account = { id, name: 'Somebody', email: 'somebody@example.org', isPlatformAdmin: id === people.admin };
      return { account, signInId: id, startedAt: server.clock.now() };
    },
  }) as unknown as Doors['accounts'];
