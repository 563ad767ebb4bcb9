import { Page } from '../../../ui/layout/Page.tsx';
import { ActiveFilters } from './ActiveFilters.tsx';
import { FilterRail } from './FilterRail.tsx';
import { FilterSheetButton } from './FilterSheetButton.tsx';
import { FindHeading } from './FindHeading.tsx';
import classes from './FindPage.module.css';
import { FindResults } from './FindResults.tsx';
import { StageScroller } from './StageScroller.tsx';
import { useFindPage } from './useFindPage.ts';

/** Cases of people like the reader: filters at the side or in a sheet, before and healed side by side. */
export function FindPage() {
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
