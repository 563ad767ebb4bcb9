import { Outlet, useMatches } from '@tanstack/react-router';
import { lazy, useMemo } from 'react';
import { DataBoundary } from '../../ui/feedback/DataBoundary.tsx';
import { PageSkeleton } from '../../ui/feedback/PageSkeleton.tsx';
import { makePageFocus, PageFocusContext } from '../../ui/layout/pageFocus.ts';
import { BottomTabs } from './BottomTabs.tsx';
import { Footer } from './Footer.tsx';
import classes from './RootLayout.module.css';
import { RouteAnnouncer } from './RouteAnnouncer.tsx';
import { ShortlistSync } from './ShortlistSync.tsx';
import { SkipLink } from './SkipLink.tsx';
import { TopBar } from './TopBar.tsx';
import { useWorker } from './useWorker.ts';

/** What every page stands in: the public shell, or a clinic's desk. */
export function RootLayout() {
  const focus = useMemo(() => makePageFocus(), []);
  useWorker();
  // By what is shown, not by the address: that changes first, and a page would stand in the wrong shell for a moment.
  const shell = useMatches({ select: (matches) => shellOf(matches.at(-1)?.fullPath) });

  return (
    <PageFocusContext value={focus}>
      <SkipLink />
      <RouteAnnouncer />
      <ShortlistSync />
      {shell === 'WORKSPACE' ? <WorkspaceShell /> : <PublicShell isSignedIn={shell === 'OWN'} />}
    </PageFocusContext>
  );
}

/** Pages about the reader have a data client of their own, fetched only by those who go there. */
function shellOf(path = '') {
  if (path.startsWith('/clinic/')) return 'WORKSPACE';
  return path === '/me' || path.startsWith('/me/') ? 'OWN' : 'PUBLIC';
}

const SignedInData = lazy(async () => ({ default: (await import('../signed-in/SignedInData.tsx')).SignedInData }));

/** Bar, page, foot, and on a phone the tabs. */
function PublicShell({ isSignedIn }: { isSignedIn: boolean }) {
  return (
    <>
      <TopBar />
      <main id="main" tabIndex={-1} className={classes.main}>
        <DataBoundary loading={<PageSkeleton />}>
          {isSignedIn ? (
            <SignedInData>
              <Outlet />
            </SignedInData>
          ) : (
            <Outlet />
          )}
        </DataBoundary>
      </main>
      <Footer />
      <BottomTabs />
    </>
  );
}

/** The desk of a clinic is fetched only by those who go there. */
const Workspace = lazy(async () => ({ default: (await import('../workspace/Workspace.tsx')).Workspace }));

function WorkspaceShell() {
  return (
    <DataBoundary loading={<PageSkeleton />}>
      <SignedInData>
        <Workspace>
          <DataBoundary loading={<PageSkeleton />}>
            <Outlet />
          </DataBoundary>
        </Workspace>
      </SignedInData>
    </DataBoundary>
  );
}
