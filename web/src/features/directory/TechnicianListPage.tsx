import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { DataBoundary } from '../../ui/feedback/DataBoundary.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { TechnicianCardSkeleton } from '../../ui/technician-card/TechnicianCardSkeleton.tsx';
import { DirectoryForm } from './DirectoryForm.tsx';
import { DirectoryHead } from './DirectoryHead.tsx';
import classes from './DirectoryList.module.css';
import { readDirectorySearch } from './directorySearch.ts';
import { TechnicianList } from './TechnicianList.tsx';
import { WithTown } from './WithTown.tsx';

/** Everybody who may be listed today. */
export function TechnicianListPage() {
  const { t } = useLingui();
  // The router adds what nobody understood to what was read; that is no filter.
  const search = readDirectorySearch(useSearch({ from: '/technicians' }));

  return (
    <Page className={classes.page}>
      <DirectoryHead
        to="/technicians"
        search={search}
        title={t`Technicians`}
        description={t`Scalp micropigmentation technicians whose papers are valid today, with healed cases bound to recorded sessions. Nobody pays to stand higher.`}
      />
      <header>
        <PageHeading title={t`Technicians`}>
          <Trans>Technicians</Trans>
        </PageHeading>
        <p className="second measure">
          <Trans>
            Only those whose papers are valid today. Nobody pays to stand higher, and the photos are healed work.
          </Trans>
        </p>
      </header>
      <DirectoryForm to="/technicians" search={search} />
      <DataBoundary
        failureTitle={t`The technicians could not be loaded`}
        loading={
          <div className={classes.grid}>
            {['a', 'b', 'c', 'd', 'e', 'f'].map((key) => (
              <TechnicianCardSkeleton key={key} />
            ))}
          </div>
        }
      >
        <WithTown to="/technicians" search={search}>
          {(townId) => <TechnicianList search={search} townId={townId} />}
        </WithTown>
      </DataBoundary>
    </Page>
  );
}
