import { useLingui } from '@lingui/react/macro';
import { STAGES } from '@stipple/contract';
import { facetCount, toggled } from './facetCount.ts';
import classes from './StageScroller.module.css';
import { StageTile } from '../../../ui/stage/StageTile.tsx';
import type { FindFacets } from './useFindPage.ts';
import { useFindSearch } from './useFindSearch.ts';

/** On a phone the heads come first, in a row under the thumb. */
export function StageScroller({ facets }: { facets?: FindFacets }) {
  const { t } = useLingui();
  const { search, changeSearch } = useFindSearch();

  return (
    <fieldset className={classes.scroller}>
      <legend className={classes.legend}>{t`Stage before treatment`}</legend>
      {STAGES.map((stage) => (
        <div key={stage} className={classes.tile}>
          <StageTile
            stage={stage}
            isChecked={search.stage?.includes(stage) ?? false}
            onChange={() => changeSearch({ stage: toggled(search.stage, stage) })}
            isCounted
            count={facetCount(facets?.stages, stage)}
          />
        </div>
      ))}
    </fieldset>
  );
}
