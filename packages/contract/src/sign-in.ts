/** Addresses of the sign-in REST interface. All but `me` are POST with a JSON body; all answer JSON. */
export const AUTH_PATHS = {
  me: '/auth/me',
  signIn: '/auth/sign-in',
  signUp: '/auth/sign-up',
  link: '/auth/link',
  redeemLink: '/auth/link/redeem',
  password: '/auth/password',
  signOut: '/auth/sign-out',
  signOutEverywhere: '/auth/sign-out-everywhere',
} as const;

/** Every write to `/auth` carries this header with any value; a foreign page can't send it without being asked first. */
export const SIGN_IN_REQUEST_HEADER = 'x-stipple-request';

/**
 * The web page that mailed links open, with the token behind `#` so that no server log and no mail scanner's GET ever
 * uses it up. The page offers a button which POSTs `{ token }` to `AUTH_PATHS.redeemLink`.
 */
export const SIGN_IN_LINK_PAGE = '/sign-in/link';

/** Minutes for which a mailed link works. */
export const SIGN_IN_LINK_MINUTES = 15;

/** Length of a password as a person counts it: code points of its composed form (NFC). */
export const passwordLength = (password: string): number => [...password.normalize('NFC')].length;

/** Why `/auth` said no. `field` is set when one input is to blame. */
export interface AuthProblem {
  readonly code: AuthProblemCode;
  /** A sentence fit to show. */
  readonly message: string;
  readonly field?: string;
}

export const AUTH_PROBLEM_CODES = [
  'InputInvalid',
  'RequestForeign',
  'SignInRefused',
  'TooManyTries',
  'LinkSpent',
  'NotSignedIn',
  'PasswordUnfit',
  'PasswordWrong',
  'SignInTooOld',
  'NotFound',
  'MethodUnknown',
  'Unexpected',
] as const;
export type AuthProblemCode = (typeof AUTH_PROBLEM_CODES)[number];

/** Who is signed in, as `/auth/me` and every successful sign-in tell it. */
export interface SignedInAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}
