import {
  type AuthProblem,
  type AuthProblemCode,
  PASSWORD_LENGTH_MAX,
  PASSWORD_LENGTH_MIN,
  SIGN_IN_LINK_MINUTES,
} from '@stipple/contract';
import type { PasswordFault } from './password-rule.ts';

interface Refusal {
  readonly code: AuthProblemCode;
  readonly status: number;
  readonly message: string;
  readonly field?: string;
}

/** An expected failure of sign-in. Carries nothing that isn't fit to show. */
export class AccountProblem extends Error {
  override name = 'AccountProblem';
  readonly status: number;
  readonly problem: AuthProblem;

  constructor({ status, ...problem }: Refusal) {
    super(problem.message);
    this.status = status;
    this.problem = problem;
  }
}

export const inputInvalid = (message: string, field?: string): AccountProblem =>
  new AccountProblem({ code: 'InputInvalid', status: 400, message, ...(field === undefined ? {} : { field }) });

/** One answer for a wrong password, an unknown address and an account without a password. */
export const signInRefused = (): AccountProblem =>
  new AccountProblem({
    code: 'SignInRefused',
    status: 401,
    message: 'The e-mail address and password do not match. Try again, or ask for a sign-in link.',
  });

export const tooManyTries = (): AccountProblem =>
  new AccountProblem({
    code: 'TooManyTries',
    status: 429,
    message: 'Too many tries. Wait a quarter of an hour, or ask for a sign-in link.',
  });

/** One answer for a link that is unknown, used or too old. */
export const linkSpent = (): AccountProblem =>
  new AccountProblem({
    code: 'LinkSpent',
    status: 410,
    message: `This link has been used or is older than ${SIGN_IN_LINK_MINUTES} minutes. Ask for a new one.`,
    field: 'token',
  });

export const notSignedIn = (): AccountProblem =>
  new AccountProblem({ code: 'NotSignedIn', status: 401, message: 'Sign in to do this.' });

export const signInTooOld = (): AccountProblem =>
  new AccountProblem({
    code: 'SignInTooOld',
    status: 403,
    message: `To choose a first password, sign in by a mailed link and do it within ${SIGN_IN_LINK_MINUTES} minutes.`,
  });

export const passwordWrong = (): AccountProblem =>
  new AccountProblem({
    code: 'PasswordWrong',
    status: 403,
    message: 'This is not your present password.',
    field: 'currentPassword',
  });

const FAULTS: Readonly<Record<PasswordFault, string>> = {
  TooShort: `Use at least ${PASSWORD_LENGTH_MIN} characters. Four or five unrelated words do well.`,
  TooLong: `Use at most ${PASSWORD_LENGTH_MAX} characters.`,
  Guessable: 'This would be among the first guesses. Take unrelated words, without names and repetitions.',
};

export const passwordUnfit = (fault: PasswordFault): AccountProblem =>
  new AccountProblem({ code: 'PasswordUnfit', status: 422, message: FAULTS[fault], field: 'password' });
