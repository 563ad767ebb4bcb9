import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../gql/index.ts';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { SignInFirst } from '../../ui/feedback/SignInFirst.tsx';
import { useAttempt } from '../../ui/feedback/useAttempt.ts';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { Courses } from './Courses.tsx';
import classes from './MyRecord.module.css';

const query = graphql(`
  query MyRecordPage {
    viewer {
      account {
        id
        name
      }
      isClient
    }
  }
`);

/** Asks who reads before it asks for a record: a visitor and a stranger have none. */
export function LoadedRecord() {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(query, { queryKey: useAttempt() });
  const { account, isClient } = data.viewer;

  if (!account) {
    return (
      <SignInFirst>
        <Trans>Your record is shown to you alone, and to the clinic that treated you.</Trans>
      </SignInFirst>
    );
  }
  return (
    <Page width="reading" className={classes.page}>
      <header>
        <PageHeading title={t`Your record`}>
          <Trans>Your record</Trans>
        </PageHeading>
        <p className="second">
          <Trans>
            What clinics have recorded about you, <bdi>{account.name}</bdi>, and what you agreed to.
          </Trans>
        </p>
      </header>
      {isClient ? <Courses /> : <NoRecord />}
    </Page>
  );
}

function NoRecord() {
  return (
    <EmptyState
      title={<Trans>No clinic has a record of you</Trans>}
      actions={
        <ButtonLink to="/find" variant="primary">
          <Trans>See all cases</Trans>
        </ButtonLink>
      }
    >
      <Trans>A record begins with a first visit, under the e-mail address you give to the clinic.</Trans>
    </EmptyState>
  );
}
