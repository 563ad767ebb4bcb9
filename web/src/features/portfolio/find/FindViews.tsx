import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type FindView, withoutUnset } from './findSearch.ts';
import classes from './FindViews.module.css';
import { useFindSearch } from './useFindSearch.ts';

/** The same cases as a list, by distance, or by likeness. Links, so that each is an address. */
export function FindViews() {
  const { t } = useLingui();

  return (
    <nav aria-label={t`Ways to look`} className={classes.views}>
      <View>
        <Trans>List</Trans>
      </View>
      <View view="map">
        <Trans>Map</Trans>
      </View>
      <View view="mine">
        <Trans>Like mine</Trans>
      </View>
    </nav>
  );
}

function View({ view, children }: { view?: FindView; children: ReactNode }) {
  const { search } = useFindSearch();
  const isHere = search.view === view;

  return (
    <Link
      to="/find"
      search={withoutUnset({ ...search, view })}
      resetScroll={false}
      className={classes.view}
      aria-current={isHere ? 'page' : undefined}
      data-here={isHere ? '' : undefined}
      activeProps={NO_MARK}
    >
      {children}
    </Link>
  );
}

/** All three lead to this page, so the router would mark each as the one in sight. */
const NO_MARK = { className: '', 'aria-current': undefined } as const;
