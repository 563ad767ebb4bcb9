import { CLINIC_HEADER } from '@stipple/contract';
import type { Request } from 'express';
import type { Accounts } from '../features/account/account.feature.ts';
import { isClientSomewhere, readMemberships } from '../features/staff/membership.service.ts';
import { type PersonMembership, type SignedInPerson, VISITOR, type Viewer } from '../platform/access/viewer.ts';
import type { Clock } from '../platform/clock.ts';
import type { OpenContext, OpenedContext } from '../platform/graphql/request-context.ts';
import type { Scopes } from '../platform/tenancy/scopes.ts';

export interface Doors {
  accounts: Accounts;
  scopes: Scopes;
  clock: Clock;
}

/** `admin`: platform staff ask as such. Anything else is ignored. */
export const PART_HEADER = 'x-stipple-part';

/** Finds out who sent a request, and gives them the one scope they may work in. */
export function openContextFor(doors: Doors): OpenContext {
  return async (request) => {
    const person = await personBehind(request, doors);
    return openedFor(doors.scopes, person ? viewerOf(person, request) : VISITOR, person);
  };
}

/**
 * Every part the person behind a request may play: for pictures, whose addresses a page fetches without naming a clinic.
 * Empty for a visitor.
 */
export async function openEveryPart(request: Request, doors: Doors): Promise<OpenedContext[]> {
  const person = await personBehind(request, doors);
  if (!person) return [];
  const viewers: Viewer[] = [
    ...person.memberships.map((membership) => memberOf(person, membership)),
    { kind: 'client', accountId: person.account.id },
  ];
  return viewers.map((viewer) => openedFor(doors.scopes, viewer, person));
}

async function personBehind(request: Request, { accounts, scopes, clock }: Doors): Promise<SignedInPerson | undefined> {
  const signedIn = await accounts.resolveSignIn(request.headers.cookie, { now: clock.now() });
  if (!signedIn) return undefined;
  const { id, name, email, isPlatformAdmin } = signedIn.account;
  return scopes.asClient({ accountId: id }, async (em) => ({
    account: { id, name, email },
    signInId: signedIn.signInId,
    isPlatformAdmin,
    isClient: await isClientSomewhere(em, id),
    memberships: await readMemberships(em, id),
  }));
}

/** The part a person plays: at work in the clinic named, platform staff if they say so, else about their own affairs. */
function viewerOf(person: SignedInPerson, request: Request): Viewer {
  const { isPlatformAdmin, memberships } = person;
  const accountId = person.account.id;
  const named = request.get(CLINIC_HEADER);
  const membership = memberships.find(({ clinicId, clinicSlug }) => named === clinicId || named === clinicSlug);
  if (membership) return memberOf(person, membership);
  if (isPlatformAdmin && request.get(PART_HEADER) === 'admin') return { kind: 'admin', accountId };
  return { kind: 'client', accountId };
}

function memberOf({ account }: SignedInPerson, membership: PersonMembership): Viewer {
  const { id: staffId, clinicId, roles, technicianId } = membership;
  return { kind: 'member', accountId: account.id, clinicId, staffId, roles, ...(technicianId && { technicianId }) };
}

function openedFor(scopes: Scopes, viewer: Viewer, person: SignedInPerson | undefined): OpenedContext {
  return {
    viewer,
    person,
    run(work) {
      if (viewer.kind === 'member') return scopes.inClinic(viewer, work);
      if (viewer.kind === 'client') return scopes.asClient({ accountId: viewer.accountId }, work);
      if (viewer.kind === 'admin') return scopes.asAdmin({ ...viewer, reason: 'request' }, work);
      return scopes.asVisitor(work);
    },
  };
}
