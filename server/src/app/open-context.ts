import type { Request } from 'express';
import type { Accounts } from '../features/account/account.feature.ts';
import { VISITOR, type Viewer } from '../platform/access/viewer.ts';
import type { Clock } from '../platform/clock.ts';
import type { OpenContext, OpenedContext } from '../platform/graphql/request-context.ts';
import type { Scopes } from '../platform/tenancy/scopes.ts';

interface Doors {
  accounts: Accounts;
  scopes: Scopes;
  clock: Clock;
}

/** Finds out who sent a request, and gives them the one scope they may work in. */
export function openContextFor({ accounts, scopes, clock }: Doors): OpenContext {
  return async (request) => openedFor(scopes, await viewerOf(request, accounts, clock));
}

async function viewerOf(request: Request, accounts: Accounts, clock: Clock): Promise<Viewer> {
  const signedIn = await accounts.resolveSignIn(request.headers.cookie, { now: clock.now() });
  if (!signedIn) return VISITOR;
  return { kind: 'client', accountId: signedIn.account.id };
}

function openedFor(scopes: Scopes, viewer: Viewer): OpenedContext {
  return {
    viewer,
    run(work) {
      if (viewer.kind === 'member') return scopes.inClinic(viewer, work);
      if (viewer.kind === 'client') return scopes.asClient(viewer, work);
      if (viewer.kind === 'admin') return scopes.asAdmin({ ...viewer, reason: 'request' }, work);
      return scopes.asVisitor(work);
    },
  };
}
