import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import type { PaperHolder } from './paperHolders.ts';
import { countOf, PAPER_TROUBLES, type PaperTrouble } from './paperMark.ts';
import classes from './PaperTroubles.module.css';

const words: Record<PaperTrouble, MessageDescriptor> = {
  lapsed: msg`Lapsed or missing`,
  soon: msg`Within 30 days`,
  review: msg`In review`,
};

/** Narrows the matrix to one sort of trouble; the choice stays in the address. */
export function PaperTroubles({ holders }: { holders: readonly PaperHolder[] }) {
  const { t, i18n } = useLingui();
  const { show } = useSearch({ from: '/clinic/papers' });

  return (
    <nav className={classes.troubles} aria-label={t`Narrow the papers`}>
      <Link
        to="/clinic/papers"
        activeOptions={{ exact: true }}
        className={classes.trouble}
        aria-current={show === undefined || undefined}
      >
        <Trans>All</Trans> <b>{holders.length}</b>
      </Link>
      {PAPER_TROUBLES.map((trouble) => (
        <Link
          key={trouble}
          to="/clinic/papers"
          search={{ show: trouble }}
          activeOptions={{ exact: true }}
          className={classes.trouble}
          data-trouble={trouble}
          aria-current={show === trouble || undefined}
        >
          {i18n._(words[trouble])} <b>{countOf(trouble, holders)}</b>
        </Link>
      ))}
    </nav>
  );
}
