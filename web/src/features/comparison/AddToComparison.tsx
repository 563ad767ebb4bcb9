import { Trans } from '@lingui/react/macro';
import { COMPARED_MAX, COMPARED_MIN } from '@stipple/contract';
import { Link } from '@tanstack/react-router';
import { buttonLook } from '../../ui/button/buttonLook.ts';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { IconPlus } from '../../ui/icons.ts';
import { useShortlist } from '../../ui/shortlist/useShortlist.ts';
import classes from './ComparePage.module.css';
import type { ComparisonSearch } from './comparisonSearch.ts';

/** How to add somebody: from the shortlist of this device in one step, else by looking around. */
export function AddToComparison({ search }: { search: ComparisonSearch }) {
  const { technicians = [] } = search;
  const others = useShortlist().filter(({ slug }) => !technicians.includes(slug));
  if (technicians.length >= COMPARED_MAX) return null;

  const fromShortlist = others.slice(0, 8).map(({ slug, name }) => (
    <Link
      key={slug}
      to="/compare"
      search={{ ...search, technicians: [...technicians, slug] }}
      resetScroll={false}
      {...buttonLook({ variant: 'default', size: 'small' })}
    >
      <IconPlus size={16} aria-hidden />
      <Trans>Add {name}</Trans>
    </Link>
  ));
  if (technicians.length >= COMPARED_MIN && fromShortlist.length === 0) return null;
  if (technicians.length >= COMPARED_MIN)
    return (
      <div className={classes.add}>
        <span className="small third">
          <Trans>From your shortlist:</Trans>
        </span>
        {fromShortlist}
      </div>
    );

  return (
    <EmptyState
      title={technicians.length === 0 ? <NobodyYet /> : <OneOnly />}
      actions={
        <>
          {fromShortlist}
          <ButtonLink to="/technicians" search={{}} variant={fromShortlist.length === 0 ? 'primary' : 'default'}>
            <Trans>See all technicians</Trans>
          </ButtonLink>
          <ButtonLink to="/find" search={{}}>
            <Trans>Find cases like yours</Trans>
          </ButtonLink>
        </>
      }
    >
      <Trans>
        Press the heart on a technician, a profile or a case. Then choose two to four of your shortlist here. No account
        is needed.
      </Trans>
    </EmptyState>
  );
}

const NobodyYet = () => (
  <h2 className="h3">
    <Trans>Choose two to four technicians to compare</Trans>
  </h2>
);

const OneOnly = () => (
  <h2 className="h3">
    <Trans>Add one more to compare</Trans>
  </h2>
);
