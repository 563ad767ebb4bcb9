import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/button/Button.tsx';
import classes from '../find/CaseGrid.module.css';
import { PortfolioCaseCard } from '../find/PortfolioCaseCard.tsx';
import { useFindSearch } from '../find/useFindSearch.ts';
import { LikenessReasons } from './LikenessReasons.tsx';
import type { CasesLikeMine, LikeCase } from './useCasesLikeMine.ts';

interface Props {
  cases: readonly LikeCase[];
  isStale: boolean;
  more: CasesLikeMine['more'];
}

/** Cards whose photographs are on the first screen of a wide window. */
const FIRST_SCREEN = 2;

/** The cases, nearest first, each with its reasons. */
export function LikeCases({ cases, isStale, more }: Props) {
  const { t } = useLingui();
  const { search } = useFindSearch();

  return (
    <>
      <ol
        className={classes.grid}
        aria-label={t`Cases like mine, nearest first`}
        aria-busy={isStale}
        data-stale={isStale ? '' : undefined}
      >
        {cases.map(({ portfolioCase, reasons }, index) => (
          <li key={portfolioCase.id}>
            <PortfolioCaseCard
              portfolioCase={portfolioCase}
              isFirst={index < FIRST_SCREEN}
              near={search.near}
              why={
                <LikenessReasons reasons={reasons} stage={portfolioCase.stage} healedDays={portfolioCase.healedDays} />
              }
            />
          </li>
        ))}
      </ol>
      {more.hasMore && (
        <div className={classes.more}>
          {more.hasFailed && (
            <p role="alert">
              <Trans>More cases did not load. Those above are still right.</Trans>
            </p>
          )}
          <Button isBusy={more.isAsking} onClick={more.load}>
            <Trans>More cases</Trans>
          </Button>
        </div>
      )}
    </>
  );
}
