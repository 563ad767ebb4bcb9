import { Outlet } from '@tanstack/react-router';
import { useMemo } from 'react';
import { DataBoundary } from '../../ui/feedback/DataBoundary.tsx';
import { PageSkeleton } from '../../ui/feedback/PageSkeleton.tsx';
import { makePageFocus, PageFocusContext } from '../../ui/layout/pageFocus.ts';
import { BottomTabs } from './BottomTabs.tsx';
import { Footer } from './Footer.tsx';
import classes from './RootLayout.module.css';
import { RouteAnnouncer } from './RouteAnnouncer.tsx';
import { SkipLink } from './SkipLink.tsx';
import { TopBar } from './TopBar.tsx';

/** The public shell: bar, page, foot, and on a phone the tabs. */
export function RootLayout() {
  const focus = useMemo(() => makePageFocus(), []);

  return (
    <PageFocusContext value={focus}>
      <SkipLink />
      <RouteAnnouncer />
      <TopBar />
      <main id="main" tabIndex={-1} className={classes.main}>
        <DataBoundary loading={<PageSkeleton />}>
          <Outlet />
        </DataBoundary>
      </main>
      <Footer />
      <BottomTabs />
    </PageFocusContext>
  );
}
