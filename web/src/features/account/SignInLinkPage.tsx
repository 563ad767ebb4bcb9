import { Trans, useLingui } from '@lingui/react/macro';
import { AUTH_PATHS } from '@stipple/contract';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { Failure } from './Failure.tsx';
import { type AuthFailure, postAuth } from './postAuth.ts';
import classes from './SignInPage.module.css';
import { useEnter } from './useEnter.ts';

/** Where a mailed link leads. Only the press of the button uses it up: mail programs that open links look in vain. */
export function SignInLinkPage() {
  const { t } = useLingui();
  const token = useLocation({ select: (location) => location.hash });
  const enter = useEnter(undefined);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<AuthFailure>();
  if (!token) return <NoLink />;

  async function redeem() {
    setIsBusy(true);
    const refused = await postAuth(AUTH_PATHS.redeemLink, { token });
    setFailure(refused);
    if (!refused) await enter();
    setIsBusy(false);
  }

  return (
    <Page width="form" className={classes.page}>
      <header>
        <PageHeading title={t`Sign in by link`}>
          <Trans>One press, and you are signed in</Trans>
        </PageHeading>
        <p className="second">
          <Trans>The link in your mail works once, on this device or any other.</Trans>
        </p>
      </header>
      <Failure failure={failure} />
      <div className={classes.ways}>
        {failure?.code === 'LinkSpent' ? (
          <ButtonLink to="/sign-in" variant="primary">
            <Trans>Ask for a new link</Trans>
          </ButtonLink>
        ) : (
          <Button variant="primary" isBusy={isBusy} onClick={() => void redeem()}>
            <Trans>Sign in</Trans>
          </Button>
        )}
      </div>
    </Page>
  );
}

function NoLink() {
  const { t } = useLingui();

  return (
    <Page width="form" className={classes.page}>
      <PageHeading title={t`Link incomplete`}>
        <Trans>This link is not complete</Trans>
      </PageHeading>
      <p className="second">
        <Trans>Open it again from the mail, all of it, or ask for a new one.</Trans>
      </p>
      <div className={classes.ways}>
        <ButtonLink to="/sign-in" variant="primary">
          <Trans>Ask for a new link</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}
