import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { SKIN_TONES } from '@stipple/contract';
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
        const name = t`Skin tone ${tone}`;
        return (
          <label key={tone} className={classes.tone} data-none={count === 0 ? '' : undefined}>
            <input
              type="checkbox"
              aria-label={
                count === undefined ? name : t`${name}, ${plural(count, { one: '# case', other: '# cases' })}`
              }
              checked={search.tone?.includes(tone) ?? false}
              onChange={() => changeSearch({ tone: toggled(search.tone, tone) })}
            />
            <SkinToneSwatch tone={tone} />
            <span className={classes.numeral} aria-hidden>
              {tone}
            </span>
            {count !== undefined && (
              <span className={classes.count} aria-hidden>
                {count}
              </span>
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
