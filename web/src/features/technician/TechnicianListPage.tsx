import { Trans, useLingui } from '@lingui/react/macro';
import { PageHead } from '../../ui/document/PageHead.tsx';
import { DataBoundary } from '../../ui/feedback/DataBoundary.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { PageHeading } from '../../ui/layout/PageHeading.tsx';
import { TechnicianCardSkeleton } from '../../ui/technician-card/TechnicianCardSkeleton.tsx';
import { NameSearch } from './NameSearch.tsx';
import { TechnicianList } from './TechnicianList.tsx';
import classes from './TechnicianList.module.css';

/** Everybody who may be listed today. */
export function TechnicianListPage() {
  const { t } = useLingui();

  return (
    <Page className={classes.page}>
      <PageHead
        title={t`Technicians`}
        description={t`Scalp micropigmentation technicians whose papers are valid today, with healed cases bound to recorded sessions. Nobody pays to stand higher.`}
        path="/technicians"
      />
      <header className={classes.head}>
        <div>
          <PageHeading title={t`Technicians`}>
            <Trans>Technicians</Trans>
          </PageHeading>
          <p className="second measure">
            <Trans>
              Only those whose papers are valid today. Nobody pays to stand higher, and the photos are healed work.
            </Trans>
          </p>
        </div>
        <NameSearch />
      </header>
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
        <TechnicianList />
      </DataBoundary>
    </Page>
  );
}
