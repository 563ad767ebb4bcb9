import { type AuthProblem, AUTH_PROBLEM_CODES, type AuthProblemCode, SIGN_IN_REQUEST_HEADER } from '@stipple/contract';

/** What went wrong, or nothing. `ConnectionLost` is ours: the server was not reached. */
export type AuthFailure = Omit<AuthProblem, 'code'> & { readonly code: AuthProblemCode | 'ConnectionLost' };

/** Asks the sign-in interface to do something; answers with the reason when it does not. */
export async function postAuth(
  path: string,
  body: Readonly<Record<string, unknown>> = {},
): Promise<AuthFailure | undefined> {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', [SIGN_IN_REQUEST_HEADER]: '1' },
    body: JSON.stringify(body),
  }).catch(() => undefined);

  if (!response) return { code: 'ConnectionLost', message: '' };
  if (response.ok) return undefined;
  return failureOf(await response.json().catch(() => undefined));
}

function failureOf(body: unknown): AuthFailure {
  const problem = member(body, 'problem') ?? body;
  const code = AUTH_PROBLEM_CODES.find((known) => known === member(problem, 'code')) ?? 'Unexpected';
  const message = text(member(problem, 'message')) ?? '';
  const field = text(member(problem, 'field'));
  return { code, message, ...(field ? { field } : {}) };
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function text(value: unknown) {
  return typeof value === 'string' ? value : undefined;
}
