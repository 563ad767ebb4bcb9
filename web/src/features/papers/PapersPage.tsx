import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { DataBoundary } from '../../ui/feedback/DataBoundary.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';
import { useAttempt } from '../../ui/feedback/useAttempt.ts';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { useChosenClinic, useClinicContext } from '../../ui/workspace/chosenClinic.ts';
import { LapseChart } from './LapseChart.tsx';
import { holderOfPerson, holderOfPlace } from './paperHolders.ts';
import { PaperLegend } from './PaperLegend.tsx';
import { PaperMatrix } from './PaperMatrix.tsx';
import { PaperPanel } from './PaperPanel.tsx';
import classes from './PapersPage.module.css';
import { papersQuery } from './papersQuery.ts';
import { PaperTroubles } from './PaperTroubles.tsx';

/** Who has which papers, what lacks and what that stops. */
export function PapersPage() {
  const { t } = useLingui();
  const { roles } = useChosenClinic();
  const maySee = roles.some((role) => role !== 'FRONT_DESK');

  return (
    <div className={classes.page}>
      <header className={classes.bar}>
        <PageHeading title={t`Papers`} className={classes.title}>
          <Trans>Papers</Trans>
        </PageHeading>
      </header>
      {maySee ? (
        <DataBoundary loading={<Skeleton height={320} />} failureTitle={t`The papers could not be loaded`}>
          <LoadedPapers />
        </DataBoundary>
      ) : (
        <EmptyState title={t`Papers are for owners, managers and technicians`}>
          <Trans>Ask the owner of the clinic when you need to know whether somebody may be booked.</Trans>
        </EmptyState>
      )}
    </div>
  );
}

function LoadedPapers() {
  const { t } = useLingui();
  const context = useClinicContext();
  const search = useSearch({ from: '/clinic/papers' });
  const { data } = useSuspenseQuery(papersQuery, { context, fetchPolicy: 'cache-and-network', queryKey: useAttempt() });
  const people = data.paperMatrix.people.map(holderOfPerson);
  const places = data.paperMatrix.places.map(holderOfPlace);
  const holders = [...people, ...places];
  const holder = holders.find(({ id }) => id === search.of);
  const row = holder?.rows.find(({ type }) => type === search.paper);

  if (holders.length === 0) {
    return (
      <EmptyState title={t`Nobody treats here yet`}>
        <Trans>The papers of technicians and places appear here once they are added.</Trans>
      </EmptyState>
    );
  }
  return (
    <div className={classes.body} data-open={row ? '' : undefined}>
      <div className={classes.overview}>
        <PaperTroubles holders={holders} />
        <PaperMatrix title={t`People`} holders={people} />
        <PaperMatrix title={t`Places`} holders={places} />
        <PaperLegend />
        <LapseChart holders={holders} />
      </div>
      {holder && row && <PaperPanel key={`${holder.id} ${row.type}`} holder={holder} row={row} />}
    </div>
  );
}
