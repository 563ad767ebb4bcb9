import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import classes from './EnquiryList.module.css';

/** The shape of the list. */
export function EnquiryListSkeleton() {
  return (
    <div className={classes.skeleton}>
      {['a', 'b', 'c', 'd', 'e', 'f'].map((key) => (
        <Skeleton key={key} width="100%" height={44} />
      ))}
    </div>
  );
}
