import { Button } from '../../ui/button/Button.tsx';
import { CaseCardSkeleton } from '../../ui/case-card/CaseCardSkeleton.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ErrorNote } from '../../ui/feedback/ErrorNote.tsx';
import { LoadFailure } from '../../ui/feedback/LoadFailure.tsx';
import { WhorlLoader } from '../../ui/progress/WhorlLoader.tsx';
import { KitCard } from './KitCard.tsx';

/** Empty, loading, failed. */
export function KitFaces() {
  return (
    <>
      <KitCard name="Empty">
        <EmptyState
          title="No cases match all five filters"
          actions={
            <>
              <Button variant="primary" size="small">
                Include them
              </Button>
              <Button variant="ghost" size="small">
                Clear filters
              </Button>
            </>
          }
        >
          Closest: 14 cases if you include tone III and IV.
        </EmptyState>
      </KitCard>
      <KitCard name="Loading">
        <WhorlLoader done={4} of={7} label="Reading 7 originals, 4 done" />
        <CaseCardSkeleton />
      </KitCard>
      <KitCard name="Error">
        <ErrorNote
          title="Session 2 is saved on this tablet, not on the server"
          actions={<Button size="small">Try now</Button>}
        >
          The connection dropped at 13:12. Keep working, we will send it when you are back. Do not sign out.
        </ErrorNote>
        <LoadFailure onRetry={() => undefined} />
      </KitCard>
    </>
  );
}
