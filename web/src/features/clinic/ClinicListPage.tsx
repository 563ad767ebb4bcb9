import { Trans, useLingui } from '@lingui/react/macro';
import { PageHead } from '../../ui/document/PageHead.tsx';
import { DataBoundary } from '../../ui/feedback/DataBoundary.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { ClinicList } from './ClinicList.tsx';
import classes from './ClinicList.module.css';

/** Every clinic that is public. */
export function ClinicListPage() {
  const { t } = useLingui();

  return (
    <Page className={classes.page}>
      <PageHead
        title={t`Clinics`}
        description={t`Scalp micropigmentation clinics with their places, the technicians who may work there today, and their published cases.`}
        path="/clinics"
      />
      <header>
        <PageHeading title={t`Clinics`}>
          <Trans>Clinics</Trans>
        </PageHeading>
        <p className="second measure">
          <Trans>Look at the person first: a clinic is as good as who holds the machine.</Trans>
        </p>
      </header>
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
        <ClinicList />
      </DataBoundary>
    </Page>
  );
}
