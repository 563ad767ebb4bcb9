import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { SKIN_TONES } from '@stipple/contract';
import { VisuallyHidden } from '../../../ui/layout/VisuallyHidden.tsx';
import { SkinToneSwatch } from '../../../ui/tone/SkinToneSwatch.tsx';
import { facetCount, toggled } from './facetCount.ts';
import classes from './ToneFilter.module.css';
import type { FindFacets } from './useFindPage.ts';
import { useFindSearch } from './useFindSearch.ts';

/** Six swatches; pigment heals differently on each. */
export function ToneFilter({ facets }: { facets?: FindFacets }) {
  const { t } = useLingui();
  const { search, changeSearch } = useFindSearch();

  return (
    <div className={classes.tones}>
      {SKIN_TONES.map((tone) => {
        const count = facetCount(facets?.skinTones, tone);
        return (
          <label key={tone} className={classes.tone} data-none={count === 0 ? '' : undefined}>
            <input
              type="checkbox"
              checked={search.tone?.includes(tone) ?? false}
              onChange={() => changeSearch({ tone: toggled(search.tone, tone) })}
            />
            <SkinToneSwatch tone={tone} />
            <VisuallyHidden>{t`Fitzpatrick`} </VisuallyHidden>
            <span className={classes.numeral}>{tone}</span>
            {count !== undefined && (
              <>
                <span className={classes.count} aria-hidden>
                  {count}
                </span>
                <VisuallyHidden>
                  {', '}
                  <Plural value={count} one="# case" other="# cases" />
                </VisuallyHidden>
              </>
            )}
          </label>
        );
      })}
      <p className={classes.hint}>
        <Trans>I burns always, VI never.</Trans>
      </p>
    </div>
  );
}
