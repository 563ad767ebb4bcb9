import { t } from '@lingui/core/macro';
import { AUTH_PATHS } from '@stipple/contract';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type AuthFailure, postAuth } from './postAuth.ts';
import { useEnter } from './useEnter.ts';

export interface SignInErrors {
  email?: string;
  password?: string;
}

/** The two ways in, and what went wrong on them. */
export function useSignIn(onLinkSent: (email: string) => void) {
  const { next } = useSearch({ from: '/sign-in' });
  const enter = useEnter(next);
  const [busyWith, setBusyWith] = useState<'PASSWORD' | 'LINK'>();
  const [errors, setErrors] = useState<SignInErrors>({});
  const [failure, setFailure] = useState<AuthFailure>();

  /** Answers whether it was accepted. */
  async function post(way: 'PASSWORD' | 'LINK', path: string, body: Readonly<Record<string, string>>) {
    setFailure(undefined);
    setErrors({});
    setBusyWith(way);
    const refused = await postAuth(path, body);
    setBusyWith(undefined);
    if (!refused) return true;
    if (refused.field === 'email' || refused.field === 'password') setErrors({ [refused.field]: refused.message });
    else setFailure(refused);
    return false;
  }

  async function signIn(email: string, password: string) {
    const missing = {
      ...emailMissing(email),
      ...(password ? {} : { password: t`Write your password, or ask for a link.` }),
    };
    if (Object.keys(missing).length > 0) return setErrors(missing);
    if (await post('PASSWORD', AUTH_PATHS.signIn, { email, password })) await enter();
  }

  async function sendLink(email: string) {
    const missing = emailMissing(email);
    if (missing.email) return setErrors(missing);
    if (await post('LINK', AUTH_PATHS.link, { email })) onLinkSent(email);
  }

  return { signIn, sendLink, busyWith, errors, failure };
}

function emailMissing(email: string): SignInErrors {
  return email ? {} : { email: t`Write your e-mail address.` };
}
