import { Trans } from '@lingui/react/macro';
import { STAGES } from '@stipple/contract';
import { facetCount, toggled } from './facetCount.ts';
import { StageHelp } from './StageHelp.tsx';
import classes from './StageFilter.module.css';
import { StageTile } from '../../../ui/stage/StageTile.tsx';
import type { FindFacets } from './useFindPage.ts';
import { useFindSearch } from './useFindSearch.ts';

/** All thirteen heads in a square. */
export function StageFilter({ facets }: { facets?: FindFacets }) {
  const { search, changeSearch } = useFindSearch();

  return (
    <>
      <p className={classes.hint}>
        <Trans>Pick what looks closest. Seen from above, face at the top.</Trans>
      </p>
      <div className={classes.tiles}>
        {STAGES.map((stage) => (
          <StageTile
            key={stage}
            stage={stage}
            isChecked={search.stage?.includes(stage) ?? false}
            onChange={() => changeSearch({ stage: toggled(search.stage, stage) })}
            isCounted
            count={facetCount(facets?.stages, stage)}
          />
        ))}
      </div>
      <StageHelp facets={facets} />
    </>
  );
}
