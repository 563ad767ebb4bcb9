import type { ClinicRole } from '@stipple/contract';

export interface Visitor {
  readonly kind: 'visitor';
}

/** A signed-in person about their own affairs, in every clinic that knows them. */
export interface ClientViewer {
  readonly kind: 'client';
  readonly accountId: string;
}

/** A signed-in person at work in the one clinic the request names. */
export interface Member {
  readonly kind: 'member';
  readonly accountId: string;
  readonly clinicId: string;
  readonly staffId: string;
  /** Present when this member also treats people. */
  readonly technicianId?: string;
  readonly roles: readonly ClinicRole[];
}

export interface Admin {
  readonly kind: 'admin';
  readonly accountId: string;
}

/** Whoever asks, in the one part they play in this request. */
export type Viewer = Visitor | ClientViewer | Member | Admin;

/** Who may knock at a root field. */
export type Role = 'VISITOR' | 'CLIENT' | ClinicRole | 'ADMIN';

export const VISITOR: Visitor = { kind: 'visitor' };

export const ROLES = [
  'VISITOR',
  'CLIENT',
  'OWNER',
  'MANAGER',
  'FRONT_DESK',
  'TECHNICIAN',
  'ADMIN',
] as const satisfies Role[];

export function rolesOf(viewer: Viewer): readonly Role[] {
  if (viewer.kind === 'member') return viewer.roles;
  if (viewer.kind === 'client') return ['CLIENT'];
  if (viewer.kind === 'admin') return ['ADMIN'];
  return ['VISITOR'];
}

/** Who is signed in, before it is decided which part they play in this request. */
export interface SignedInPerson {
  readonly account: { readonly id: string; readonly name: string; readonly email: string };
  /** The sign-in this request came with; private addresses are made for it alone. */
  readonly signInId: string;
  readonly isPlatformAdmin: boolean;
  /** Has a record in some clinic. */
  readonly isClient: boolean;
  /** Clinics they work for now. */
  readonly memberships: readonly PersonMembership[];
}

export interface PersonMembership {
  readonly id: string;
  readonly clinicId: string;
  readonly clinicSlug: string;
  readonly clinicName: string;
  readonly roles: readonly ClinicRole[];
  readonly technicianId: string | null;
  readonly technicianSlug: string | null;
}
