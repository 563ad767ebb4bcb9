import { useLingui } from '@lingui/react/macro';
import { AUTH_PATHS } from '@stipple/contract';
import { postAuth } from '../../features/account/postAuth.ts';
import { shortlist } from '../../ui/shortlist/useShortlist.ts';
import { useToast } from '../../ui/toast/ToastProvider.tsx';

/** Ends this sign-in, or all of this account, and loads the home page anew, so that nothing read under it stays in memory. */
export function useSignOut() {
  const { t } = useLingui();
  const toast = useToast();

  const signOut = async (path: string) => {
    const failure = await postAuth(path);
    if (failure) return toast({ text: t`You are still signed in: the server was not reached.`, tone: 'attention' });

    shortlist.forgetAccount();
    globalThis.location.assign('/');
  };
  return {
    signOut: () => void signOut(AUTH_PATHS.signOut),
    signOutEverywhere: () => void signOut(AUTH_PATHS.signOutEverywhere),
  };
}
