import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink } from '../button/ButtonLink.tsx';
import { Page } from '../layout/Page.tsx';
import { PageHeading } from '../layout/PageHeading.tsx';
import { EmptyState } from './EmptyState.tsx';

/** The face of a page that is about the reader, before it is known who that is. Comes back here afterwards. */
export function SignInFirst({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const next = useLocation({ select: (location) => location.href });

  return (
    <Page width="reading">
      <EmptyState
        title={
          <PageHeading title={t`Sign in first`}>
            <Trans>Sign in first</Trans>
          </PageHeading>
        }
        actions={
          <ButtonLink to="/sign-in" search={{ next }} variant="primary">
            <Trans>Sign in</Trans>
          </ButtonLink>
        }
      >
        {children}
      </EmptyState>
    </Page>
  );
}
