import { Trans } from '@lingui/react/macro';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import classes from './AccountSlot.module.css';

/** The way in, or the account's menu. */
export function AccountSlot() {
  return (
    <span className={classes.slot}>
      <ButtonLink to="/sign-in" variant="quiet">
        <Trans>Sign in</Trans>
      </ButtonLink>
    </span>
  );
}
