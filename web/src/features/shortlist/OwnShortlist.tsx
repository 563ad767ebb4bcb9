import { Trans } from '@lingui/react/macro';
import { COMPARED_MAX } from '@stipple/contract';
import { useState } from 'react';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { useIsRunning, useShortlist } from '../../ui/shortlist/useShortlist.ts';
import { ShortlistEntry } from './ShortlistEntry.tsx';
import { ShortlistFoot } from './ShortlistFoot.tsx';
import classes from './ShortlistPage.module.css';

/** The list of this device, in the order of adding, with up to four chosen to compare. */
export function OwnShortlist() {
  const isRunning = useIsRunning();
  const listed = useShortlist();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = listed.filter(({ slug }) => !left.has(slug)).slice(0, COMPARED_MAX);

  if (!isRunning) return <KeptHere />;
  if (listed.length === 0) return <NobodyYet />;

  const toggle = (slug: string, isChosen: boolean) => {
    // Whoever was not among the first four is left out by name, so that choosing one does not choose others.
    const others = listed.filter((one) => !chosen.includes(one)).map((one) => one.slug);
    const next = new Set([...left, ...others]);
    if (isChosen) next.delete(slug);
    else next.add(slug);
    setLeft(next);
  };

  return (
    <>
      <p className="second">
        <Trans>In the order you added them. Choose two to four to see side by side.</Trans>
      </p>
      <ul className={classes.list}>
        {listed.map((entry, index) => (
          <ShortlistEntry
            key={entry.slug}
            entry={entry}
            place={index}
            isChosen={chosen.includes(entry)}
            canChoose={chosen.length < COMPARED_MAX}
            onChoose={(isChosen) => toggle(entry.slug, isChosen)}
          />
        ))}
      </ul>
      <ShortlistFoot listed={listed} chosen={chosen} />
    </>
  );
}

/** What a document says that is the same for everybody, and all there is without scripts. */
const KeptHere = () => (
  <div className={classes.kept}>
    <p className="second measure">
      <Trans>
        The list is kept on this device and shown by a script. Without scripts you can still compare by address, such as
        /compare?technicians=first-name,second-name.
      </Trans>
    </p>
  </div>
);

const NobodyYet = () => (
  <EmptyState
    title={
      <h2 className="h3">
        <Trans>Nobody is on your shortlist yet</Trans>
      </h2>
    }
    actions={
      <>
        <ButtonLink to="/find" search={{}} variant="primary">
          <Trans>Find cases like yours</Trans>
        </ButtonLink>
        <ButtonLink to="/technicians" search={{}}>
          <Trans>See all technicians</Trans>
        </ButtonLink>
      </>
    }
  >
    <Trans>
      Press the heart on a technician, a profile or a case. The list stays on this device; no account is needed and
      nobody learns of it.
    </Trans>
  </EmptyState>
);
