import { Skeleton } from '../../ui/feedback/Skeleton.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { TechnicianCardSkeleton } from '../../ui/technician-card/TechnicianCardSkeleton.tsx';
import header from './ClinicHeader.module.css';
import classes from './LoadedClinic.module.css';

/** The shape of a clinic before its data. */
export function ClinicSkeleton() {
  return (
    <Page className={classes.page}>
      <div className={header.header}>
        <div className={header.words}>
          <Skeleton width="70%" height={56} />
          <Skeleton width="40%" shape="line" />
          <Skeleton width="90%" height={66} />
        </div>
        <Skeleton ratio="3 / 2" width="100%" />
      </div>
      <div className={classes.grid}>
        <TechnicianCardSkeleton />
        <TechnicianCardSkeleton />
        <TechnicianCardSkeleton />
      </div>
    </Page>
  );
}
