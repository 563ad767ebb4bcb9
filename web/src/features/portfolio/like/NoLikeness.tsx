import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/button/Button.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { useFindSearch } from '../find/useFindSearch.ts';
import { useLikenessRelaxation } from './useLikenessRelaxation.ts';

/** No case is near enough: what to leave out, and how many that brings. */
export function NoLikeness() {
  const { t, i18n } = useLingui();
  const { changeSearch } = useFindSearch();
  const { best, isAsking } = useLikenessRelaxation();

  return (
    <EmptyState
      title={t`No published case is like yours yet`}
      actions={
        best && (
          <Button variant="primary" onClick={() => changeSearch(best.change)}>
            <Trans>
              {i18n._(best.label)}: <Plural value={best.count} one="# case" other="# cases" />
            </Trans>
          </Button>
        )
      }
    >
      {best ? (
        <Trans>This is the least to leave out that brings cases.</Trans>
      ) : (
        !isAsking && (
          <Trans>Leaving things out does not help either. A case appears when its client agreed to show it.</Trans>
        )
      )}
    </EmptyState>
  );
}
