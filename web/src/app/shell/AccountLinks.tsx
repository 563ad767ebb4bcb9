import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { SignOutButtons } from './SignOutButtons.tsx';
import type { ShellAccount } from './useAccount.ts';

interface Props {
  account: ShellAccount;
  /** A link was followed, or the way out. */
  onLeave: () => void;
}

/** Where a signed-in person can go, and the way out. */
export function AccountLinks({ account, onLeave }: Props) {
  return (
    <>
      {account.isMember && (
        <>
          <Link to="/clinic/calendar" onClick={onLeave}>
            <Trans>Calendar</Trans>
          </Link>
          <Link to="/clinic/enquiries" onClick={onLeave}>
            <Trans>Enquiries</Trans>
          </Link>
          <Link to="/clinic/papers" onClick={onLeave}>
            <Trans>Papers</Trans>
          </Link>
        </>
      )}
      {account.isClient && (
        <Link to="/me" onClick={onLeave}>
          <Trans>Your record</Trans>
        </Link>
      )}
      <SignOutButtons onLeave={onLeave} />
    </>
  );
}
