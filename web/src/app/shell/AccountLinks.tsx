import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ShellAccount } from './useAccount.ts';
import { useSignOut } from './useAccount.ts';

interface Props {
  account: ShellAccount;
  /** A link was followed, or the way out. */
  onLeave: () => void;
}

/** Where a signed-in person can go, and the way out. */
export function AccountLinks({ account, onLeave }: Props) {
  const { signOut, signOutEverywhere } = useSignOut();

  return (
    <>
      {account.isMember && (
        <Link to="/clinic/enquiries" onClick={onLeave}>
          <Trans>Enquiries</Trans>
        </Link>
      )}
      {account.isClient && (
        <Link to="/me" onClick={onLeave}>
          <Trans>Your record</Trans>
        </Link>
      )}
      <button
        type="button"
        onClick={() => {
          onLeave();
          signOut();
        }}
      >
        <Trans>Sign out</Trans>
      </button>
      <button
        type="button"
        onClick={() => {
          onLeave();
          signOutEverywhere();
        }}
      >
        <Trans>Sign out on every device</Trans>
      </button>
    </>
  );
}
