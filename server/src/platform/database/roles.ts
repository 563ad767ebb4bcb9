/** The database role each kind of viewer works under. None owns a table or bypasses a policy. */
export const DATABASE_ROLES = {
  visitor: 'stipple_visitor',
  client: 'stipple_client',
  member: 'stipple_member',
  admin: 'stipple_admin',
  job: 'stipple_job',
} as const;

export type ViewerKind = keyof typeof DATABASE_ROLES;

/** Owns the tables; only migrations work under it. */
export const OWNER_ROLE = 'stipple_owner';
/** The server's login: no rights of its own, may only become one of the roles above. */
export const LOGIN_ROLE = 'stipple_login';
/** Reads what publishing projected, for visitors; a login of its own so that it needs no switch, and can make none. */
export const PUBLIC_LOGIN_ROLE = 'stipple_public';
/** The only role that reaches the sign-in tables. */
export const AUTH_ROLE = 'stipple_auth';

/** Every role the server works under. None owns anything, inherits anything or bypasses a policy. */
export const APP_ROLES = [...Object.values(DATABASE_ROLES), LOGIN_ROLE, PUBLIC_LOGIN_ROLE, AUTH_ROLE] as const;

/** Settings a transaction carries so that policies know whom it serves. */
export const SETTINGS = {
  clinicId: 'app.clinic_id',
  accountId: 'app.account_id',
} as const;
