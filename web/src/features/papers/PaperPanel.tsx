import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { CredentialChip } from '../../ui/credential/CredentialChip.tsx';
import { credentialWords } from '../../ui/credential/credentialWords.ts';
import { Paper } from '../../ui/credential/Paper.tsx';
import { IconX } from '../../ui/icons.ts';
import { credentialTypeWords } from '../../ui/words/credentialTypeWords.ts';
import { lackWords } from '../../ui/words/lackWords.ts';
import type { PaperHolder } from './paperHolders.ts';
import { paperMark } from './paperMark.ts';
import classes from './PaperPanel.module.css';
import type { ClinicPaper, PaperRow } from './papersQuery.ts';
import { WhatItStops } from './WhatItStops.tsx';

interface Props {
  holder: PaperHolder;
  row: PaperRow;
}

/** One kind of paper of one person or place: what is on file, and what a lapse stops. Takes the focus when it opens. */
export function PaperPanel({ holder, row }: Props) {
  const { t, i18n } = useLingui();
  const { show } = useSearch({ from: '/clinic/papers' });
  const panel = useRef<HTMLElement>(null);
  const mark = paperMark(row);

  useEffect(() => panel.current?.focus({ preventScroll: true }), []);

  return (
    <aside className={classes.panel} ref={panel} tabIndex={-1} aria-label={t`The paper`}>
      <div className={classes.head}>
        {mark === 'missing' ? (
          <span className={classes.missing}>{i18n._(lackWords('MISSING'))}</span>
        ) : (
          <CredentialChip mark={mark}>{i18n._(credentialWords[mark])}</CredentialChip>
        )}
        <Link to="/clinic/papers" search={show ? { show } : {}} className={classes.close} aria-label={t`Close`}>
          <IconX size={20} stroke={1.75} aria-hidden />
        </Link>
      </div>
      <div>
        <h2 className="h2">{i18n._(credentialTypeWords[row.type])}</h2>
        <p className="second" dir="auto">
          {holder.name}
        </p>
      </div>
      <WhatItStops holder={holder} row={row} />
      <section className={classes.part}>
        <h3 className="h4">
          <Trans>On file</Trans>
        </h3>
        {row.papers.length === 0 && (
          <p className="second">
            <Trans>Nothing. A paper counts once platform staff have checked it.</Trans>
          </p>
        )}
        <ul className={classes.papers}>
          {row.papers.map((paper) => (
            <FiledPaper key={paper.id} paper={paper} />
          ))}
        </ul>
      </section>
    </aside>
  );
}

function FiledPaper({ paper }: { paper: ClinicPaper }) {
  return (
    <>
      <Paper paper={paper} />
      {paper.number && (
        <li className={classes.number}>
          <Trans>
            Number <span className="mono">{paper.number}</span>, not shown to the public
          </Trans>
        </li>
      )}
    </>
  );
}
