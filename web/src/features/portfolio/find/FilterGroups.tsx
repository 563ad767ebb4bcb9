import { useLingui } from '@lingui/react/macro';
import { AGE_BANDS, GOALS, HAIR_COLOURS, HAIR_LENGTHS, SCARS } from '@stipple/contract';
import { ageBandWords } from '../../../ui/words/personWords.ts';
import { goalWords, hairColourWords, hairLengthWords, withScarWords } from '../../../ui/words/vocabulary.ts';
import { FacetList } from './FacetList.tsx';
import { FilterSection } from './FilterSection.tsx';
import { HealedFilter } from './HealedFilter.tsx';
import { PlaceFilter } from './PlaceFilter.tsx';
import { PriceFilter } from './PriceFilter.tsx';
import { SessionsFilter } from './SessionsFilter.tsx';
import { StageFilter } from './StageFilter.tsx';
import { ToneFilter } from './ToneFilter.tsx';
import type { FindFacets } from './useFindPage.ts';
import { useFindSearch } from './useFindSearch.ts';

/** Every filter, the telling ones first. */
export function FilterGroups({ facets }: { facets?: FindFacets }) {
  const { t } = useLingui();
  const { search, changeSearch } = useFindSearch();

  return (
    <div>
      <FilterSection title={t`Stage before treatment`}>
        <StageFilter facets={facets} />
      </FilterSection>
      <FilterSection title={t`Skin tone`}>
        <ToneFilter facets={facets} />
      </FilterSection>
      <FilterSection title={t`Healed photo age`}>
        <HealedFilter facets={facets} />
      </FilterSection>
      <FilterSection title={t`Goal`}>
        <FacetList
          values={GOALS}
          words={goalWords}
          facets={facets?.goals}
          chosen={search.goal}
          onChange={(goal) => changeSearch({ goal })}
        />
      </FilterSection>
      <FilterSection title={t`Place`}>
        <PlaceFilter />
      </FilterSection>
      <FilterSection title={t`Hair colour`}>
        <FacetList
          values={HAIR_COLOURS}
          words={hairColourWords}
          facets={facets?.hairColours}
          chosen={search.hair}
          onChange={(hair) => changeSearch({ hair })}
        />
      </FilterSection>
      <FilterSection title={t`Hair length`}>
        <FacetList
          values={HAIR_LENGTHS}
          words={hairLengthWords}
          facets={facets?.hairLengths}
          chosen={search.length}
          onChange={(length) => changeSearch({ length })}
        />
      </FilterSection>
      <FilterSection title={t`Scar`}>
        <FacetList
          values={SCARS}
          words={withScarWords}
          chosen={search.scar}
          onChange={(scar) => changeSearch({ scar })}
        />
      </FilterSection>
      <FilterSection title={t`Age at treatment`}>
        <FacetList
          values={AGE_BANDS}
          words={ageBandWords}
          chosen={search.age}
          onChange={(age) => changeSearch({ age })}
        />
      </FilterSection>
      <FilterSection title={t`Sessions`}>
        <SessionsFilter facets={facets} />
      </FilterSection>
      <FilterSection title={t`Price`}>
        <PriceFilter />
      </FilterSection>
    </div>
  );
}
