import { Trans } from '@lingui/react/macro';
import { useSignOut } from './useSignOut.ts';

interface Props {
  /** One of the two was pressed. */
  onLeave?: () => void;
}

/** The way out: here, or wherever this account is signed in. */
export function SignOutButtons({ onLeave }: Props) {
  const { signOut, signOutEverywhere } = useSignOut();

  return (
    <>
      <button
        type="button"
        onClick={() => {
          onLeave?.();
          signOut();
        }}
      >
        <Trans>Sign out</Trans>
      </button>
      <button
        type="button"
        onClick={() => {
          onLeave?.();
          signOutEverywhere();
        }}
      >
        <Trans>Sign out on every device</Trans>
      </button>
    </>
  );
}
