import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/button/Button.tsx';
import classes from './CaseGrid.module.css';
import { PortfolioCaseCard } from './PortfolioCaseCard.tsx';
import type { FindPageState } from './useFindPage.ts';
import { useFindSearch } from './useFindSearch.ts';

interface Props {
  cases: NonNullable<FindPageState['cases']>;
  /** A changed question is on its way; these answer the last one. */
  isStale: boolean;
  more: FindPageState['more'];
}

/** Cards whose photographs are on the first screen of a wide window. */
const FIRST_SCREEN = 2;

export function CaseGrid({ cases, isStale, more }: Props) {
  const { t } = useLingui();
  const { search } = useFindSearch();

  return (
    <>
      <ul className={classes.grid} aria-label={t`Cases`} aria-busy={isStale} data-stale={isStale ? '' : undefined}>
        {cases.map((portfolioCase, index) => (
          <li key={portfolioCase.id}>
            <PortfolioCaseCard portfolioCase={portfolioCase} isFirst={index < FIRST_SCREEN} near={search.near} />
          </li>
        ))}
      </ul>
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
