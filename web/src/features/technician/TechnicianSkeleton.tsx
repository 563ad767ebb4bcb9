import { CaseCardSkeleton } from '../../ui/case-card/CaseCardSkeleton.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import classes from './LoadedTechnician.module.css';
import cases from './TechnicianCases.module.css';

/** The shape of a profile before its data. */
export function TechnicianSkeleton() {
  return (
    <Page className={classes.page}>
      <div className={classes.head}>
        <Skeleton width="min(420px, 80%)" height={104} />
        <Skeleton width="100%" height={88} />
        <Skeleton width="60%" shape="line" />
      </div>
      <div className={classes.cases}>
        <div className={cases.grid}>
          <CaseCardSkeleton />
          <CaseCardSkeleton />
          <CaseCardSkeleton />
        </div>
      </div>
      <aside className={classes.rail}>
        <Skeleton width="100%" height={220} />
        <Skeleton width="100%" height={420} />
      </aside>
    </Page>
  );
}
