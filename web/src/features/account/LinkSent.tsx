import { Trans, useLingui } from '@lingui/react/macro';
import { SIGN_IN_LINK_MINUTES } from '@stipple/contract';
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import classes from './SignInPage.module.css';

interface Props {
  email: string;
  onBack: () => void;
}

/** Says the same whether the address is known or not. */
export function LinkSent({ email, onBack }: Props) {
  const { t } = useLingui();
  const page = useRef<HTMLDivElement>(null);

  // The form is gone: whoever reads with a keyboard or a screen reader goes on here.
  useEffect(() => page.current?.querySelector('h1')?.focus(), []);

  return (
    <div ref={page}>
      <Page width="form" className={classes.page}>
        <PageHeading title={t`Look into your mail`}>
          <Trans>Look into your mail</Trans>
        </PageHeading>
        <p className="second">
          <Trans>
            If {email} can sign in here, a link is on its way. It works once, for {SIGN_IN_LINK_MINUTES} minutes. Look
            into the spam folder too.
          </Trans>
        </p>
        <div className={classes.ways}>
          <Button onClick={onBack}>
            <Trans>Use another address</Trans>
          </Button>
        </div>
      </Page>
    </div>
  );
}
