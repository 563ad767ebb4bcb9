import { Component, type ReactNode, Suspense } from 'react';
import { AttemptContext } from './useAttempt.ts';
import { DelayedFallback } from './DelayedFallback.tsx';
import { LoadFailure } from './LoadFailure.tsx';

interface Props {
  /** Shown while the data is on its way, from 200 ms on; same shape as the loaded content. */
  loading: ReactNode;
  children: ReactNode;
  /** Names what is missing when it fails: "The cases could not be loaded". */
  failureTitle?: string;
  /** Forgets the failed answer, so that the next try asks again. */
  onRetry?: () => void;
}

/** Waits for the data below it, and keeps the rest of the page standing when it fails. */
export function DataBoundary({ loading, children, failureTitle, onRetry }: Props) {
  return (
    <ErrorBoundary face={(retry) => <LoadFailure title={failureTitle} onRetry={retry} />} onRetry={onRetry}>
      <Suspense fallback={<DelayedFallback>{loading}</DelayedFallback>}>{children}</Suspense>
    </ErrorBoundary>
  );
}

interface BoundaryProps {
  face: (retry: () => void) => ReactNode;
  onRetry?: () => void;
  children: ReactNode;
}

class ErrorBoundary extends Component<BoundaryProps, { hasFailed: boolean; attempt: number }> {
  override state = { hasFailed: false, attempt: 0 };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  retry = () => {
    this.props.onRetry?.();
    this.setState(({ attempt }) => ({ hasFailed: false, attempt: attempt + 1 }));
  };

  override render() {
    const { hasFailed, attempt } = this.state;
    if (hasFailed) return this.props.face(this.retry);
    return <AttemptContext value={attempt}>{this.props.children}</AttemptContext>;
  }
}
