import { Trans } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import classes from './AccountSlot.module.css';
import { useAccount } from './useAccount.ts';

/** Most readers have no account. */
const AccountMenu = lazy(async () => ({ default: (await import('./AccountMenu.tsx')).AccountMenu }));

/** The way in, or the account's menu. Keeps its place until it is known which. */
export function AccountSlot() {
  const account = useAccount();

  return (
    <span className={classes.slot}>
      {account ? (
        <Suspense>
          <AccountMenu account={account} />
        </Suspense>
      ) : (
        <ButtonLink to="/sign-in" variant="quiet" style={account === undefined ? { visibility: 'hidden' } : undefined}>
          <Trans>Sign in</Trans>
        </ButtonLink>
      )}
    </span>
  );
}
