import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { DataBoundary } from '../../ui/feedback/DataBoundary.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { ClinicList } from './ClinicList.tsx';
import { DirectoryForm } from './DirectoryForm.tsx';
import { DirectoryHead } from './DirectoryHead.tsx';
import classes from './DirectoryList.module.css';
import { readDirectorySearch } from './directorySearch.ts';
import { WithTown } from './WithTown.tsx';

/** Every clinic that is public. */
export function ClinicListPage() {
  const { t } = useLingui();
  // The router adds what nobody understood to what was read; that is no filter.
  const search = readDirectorySearch(useSearch({ from: '/clinics' }));

  return (
    <Page className={classes.page}>
      <DirectoryHead
        to="/clinics"
        search={search}
        title={t`Clinics`}
        description={t`Scalp micropigmentation clinics with their places, the technicians who may work there today, and their published cases.`}
      />
      <header>
        <PageHeading title={t`Clinics`}>
          <Trans>Clinics</Trans>
        </PageHeading>
        <p className="second measure">
          <Trans>Look at the person first: a clinic is as good as who holds the machine.</Trans>
        </p>
      </header>
      <DirectoryForm to="/clinics" search={search} />
      <DataBoundary
        failureTitle={t`The clinics could not be loaded`}
        loading={
          <div className={classes.grid}>
            {['a', 'b', 'c', 'd', 'e', 'f'].map((key) => (
              <Skeleton key={key} width="100%" height={300} />
            ))}
          </div>
        }
      >
        <WithTown to="/clinics" search={search}>
          {(townId) => <ClinicList search={search} townId={townId} />}
        </WithTown>
      </DataBoundary>
    </Page>
  );
}
