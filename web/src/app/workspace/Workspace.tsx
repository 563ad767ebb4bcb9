import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../gql/index.ts';
import { ClinicAccent } from '../../ui/accent/ClinicAccent.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { SignInFirst } from '../../ui/feedback/SignInFirst.tsx';
import { useAttempt } from '../../ui/feedback/useAttempt.ts';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { ChosenClinicContext } from '../../ui/workspace/chosenClinic.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { chosenAmong } from './clinicChoice.ts';
import { Sidebar } from './Sidebar.tsx';
import classes from './Workspace.module.css';

const query = graphql(`
  query Workspace {
    viewer {
      account {
        id
      }
      memberships {
        clinicId
        clinicName
        clinicSlug
        roles
      }
    }
  }
`);

/** A clinic's desk: its sidebar and one page of it, for those who work there. */
export function Workspace({ children }: { children: ReactNode }) {
  const { data } = useSuspenseQuery(query, { queryKey: useAttempt() });
  const { account, memberships } = data.viewer;
  const chosen = chosenAmong(memberships);

  if (!account) {
    return (
      <Outside>
        <SignInFirst>
          <Trans>The desk of a clinic is for the people who work there.</Trans>
        </SignInFirst>
      </Outside>
    );
  }
  if (!chosen) {
    return (
      <Outside>
        <NoClinic />
      </Outside>
    );
  }
  return (
    <ChosenClinicContext value={chosen}>
      <AccentOf slug={chosen.clinicSlug}>
        <div className={classes.workspace}>
          <Sidebar chosen={chosen} memberships={memberships} />
          <main id="main" tabIndex={-1} className={classes.page}>
            {children}
          </main>
        </div>
      </AccentOf>
    </ChosenClinicContext>
  );
}

const accentQuery = graphql(`
  query WorkspaceAccent($slug: String!) {
    clinic(slug: $slug) {
      slug
      accentColour
    }
  }
`);

/** A clinic that is not public has no colour yet. */
function AccentOf({ slug, children }: { slug: string; children: ReactNode }) {
  const { data } = useSuspenseQuery(accentQuery, { variables: { slug }, errorPolicy: 'all' });
  return <ClinicAccent colour={data?.clinic?.accentColour ?? null}>{children}</ClinicAccent>;
}

/** Before the desk: the public bar, so that there is a way on. */
function Outside({ children }: { children: ReactNode }) {
  return (
    <>
      <TopBar />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function NoClinic() {
  const { t } = useLingui();

  return (
    <Page width="reading">
      <EmptyState
        title={
          <PageHeading title={t`No clinic`}>
            <Trans>You do not work in a clinic here</Trans>
          </PageHeading>
        }
      >
        <Trans>Ask the owner of your clinic to add you, with the e-mail address you signed in with.</Trans>
      </EmptyState>
    </Page>
  );
}
