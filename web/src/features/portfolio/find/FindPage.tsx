import { LikenessView } from '../like/LikenessView.tsx';
import { Page } from '../../../ui/layout/Page.tsx';
import { ActiveFilters } from './ActiveFilters.tsx';
import { FilterRail } from './FilterRail.tsx';
import { FilterSheetButton } from './FilterSheetButton.tsx';
import { FindHeading } from './FindHeading.tsx';
import classes from './FindPage.module.css';
import { FindResults } from './FindResults.tsx';
import { StageScroller } from './StageScroller.tsx';
import { useFindPage } from './useFindPage.ts';
import { useFindSearch } from './useFindSearch.ts';

/** Cases of people like the reader: by filters, by distance, or by likeness. */
export function FindPage() {
  const { search } = useFindSearch();

  return search.view === 'mine' ? <LikenessView /> : <CasesView />;
}

/** Filters at the side or in a sheet, before and healed side by side. */
function CasesView() {
  const find = useFindPage();

  return (
    <Page className={classes.page}>
      <FilterRail facets={find.facets} />
      <div className={classes.results}>
        <FindHeading facets={find.facets} isAsking={find.isAsking} />
        <StageScroller facets={find.facets} />
        <div className={classes.bar}>
          <FilterSheetButton facets={find.facets} isAsking={find.isAsking} />
          <ActiveFilters />
        </div>
        <FindResults find={find} />
      </div>
    </Page>
  );
}
