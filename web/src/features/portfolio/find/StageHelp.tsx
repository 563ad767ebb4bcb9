import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import classes from './StageFilter.module.css';
import type { FindFacets } from './useFindPage.ts';

const StageDialog = lazy(() => import('./StageDialog.tsx').then((module) => ({ default: module.StageDialog })));

/** For who does not know their stage: all of them, large, with words. */
export function StageHelp({ facets }: { facets?: FindFacets }) {
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const open = () => {
    setWasOpened(true);
    setIsOpen(true);
  };

  return (
    <>
      <button type="button" className={classes.help} aria-haspopup="dialog" onClick={open}>
        <Trans>Not sure? Compare the stages</Trans>
      </button>
      {wasOpened && (
        <Suspense>
          <StageDialog isOpen={isOpen} onClose={() => setIsOpen(false)} facets={facets} />
        </Suspense>
      )}
    </>
  );
}
