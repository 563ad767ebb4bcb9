import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import type { DirectoryProps } from './DirectoryForm.tsx';
import type { Relaxation } from './directoryRelaxation.ts';

interface Props extends DirectoryProps {
  title: ReactNode;
  /** Said where letting one filter go is not the answer. */
  children?: ReactNode;
  best: Relaxation | undefined;
  isAsking: boolean;
  /** "3 technicians". */
  bestCount: ReactNode;
}

/** Nothing fits: which one filter to let go, what that brings, and the way back to the whole list. */
export function NothingFits({ to, title, children, best, isAsking, bestCount }: Props) {
  const { i18n } = useLingui();

  return (
    <EmptyState
      title={<h2 className="h3">{title}</h2>}
      actions={
        <>
          {best && (
            <ButtonLink to={to} search={best.search} resetScroll={false} variant="primary">
              {i18n._(best.label)}: {bestCount}
            </ButtonLink>
          )}
          <ButtonLink to={to} search={{}} resetScroll={false} variant={best ? 'ghost' : 'primary'}>
            <Trans>Clear all filters</Trans>
          </ButtonLink>
        </>
      }
    >
      {best && <Trans>Nearest: let this one filter go and keep the others.</Trans>}
      {!best && !isAsking && <Trans>Letting a single one go does not help either.</Trans>}
      {children && <> {children}</>}
    </EmptyState>
  );
}
