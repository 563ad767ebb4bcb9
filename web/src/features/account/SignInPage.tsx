import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { LinkSent } from './LinkSent.tsx';
import { SignInForm } from './SignInForm.tsx';
import classes from './SignInPage.module.css';

/** With a password, or with a link by e-mail. */
export function SignInPage() {
  const { t } = useLingui();
  const [sentTo, setSentTo] = useState<string>();
  if (sentTo !== undefined) return <LinkSent email={sentTo} onBack={() => setSentTo(undefined)} />;

  return (
    <Page width="form" className={classes.page}>
      <header>
        <PageHeading title={t`Sign in`}>
          <Trans>Sign in</Trans>
        </PageHeading>
        <p className="second">
          <Trans>For clients, to see their own record, and for people who work in a clinic.</Trans>
        </p>
      </header>
      <SignInForm onLinkSent={setSentTo} />
      <p className="small third">
        <Trans>You need no account to look at cases or to ask a technician.</Trans>
      </p>
    </Page>
  );
}
