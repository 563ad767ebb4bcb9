import type { CookieOptions } from 'express';

/** A cookie of ours: its name, and how it is set. */
export interface SignInCookie {
  readonly name: string;
  readonly options: CookieOptions;
}

export interface SignInCookies {
  /** Holds the sign-in token. */
  readonly signIn: SignInCookie;
  /** Says that this device has signed in before; opens nothing. */
  readonly device: SignInCookie;
}

/** Over https the names carry `__Host-`, which no other host and no plain connection can set; on http://localhost they can't. */
export function signInCookies(publicUrl: string): SignInCookies {
  const isSecure = new URL(publicUrl).protocol === 'https:';
  const prefix = isSecure ? '__Host-' : '';
  const options = { httpOnly: true, secure: isSecure, sameSite: 'lax', path: '/' } as const;
  return {
    signIn: { name: `${prefix}stipple-sign-in`, options },
    device: { name: `${prefix}stipple-device`, options },
  };
}

/** The value of one cookie of a request; undefined if it is absent, empty or there twice with different values. */
export function readCookie(header: string | undefined, { name }: SignInCookie): string | undefined {
  const values = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return values.length > 0 && values.every((value) => value === values[0]) ? values[0] || undefined : undefined;
}
