import { Trans } from '@lingui/react/macro';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import classes from './AccountSlot.module.css';
import { useAccount } from './useAccount.ts';

/** The way in, or the account's menu. Keeps its place until it is known which. */
export function AccountSlot() {
  const account = useAccount();

  return (
    <span className={classes.slot}>
      {account ? (
        <AccountMenu account={account} />
      ) : (
        <ButtonLink to="/sign-in" variant="quiet" style={account === undefined ? { visibility: 'hidden' } : undefined}>
          <Trans>Sign in</Trans>
        </ButtonLink>
      )}
    </span>
  );
}
