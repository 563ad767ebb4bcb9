import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Stage } from '@stipple/contract';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useLatestAnswer } from '../../data/useLatestAnswer.ts';
import { graphql } from '../../gql/index.ts';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { VisuallyHidden } from '../../ui/layout/VisuallyHidden.tsx';
import { StageTile } from '../../ui/stage/StageTile.tsx';
import classes from './StageFinder.module.css';

const query = graphql(`
  query StageFinder($filter: PortfolioCaseFilter) {
    portfolioCaseFacets(filter: $filter) {
      total
    }
  }
`);

const men: readonly Stage[] = ['NORWOOD_II', 'NORWOOD_III', 'NORWOOD_IV', 'NORWOOD_V', 'NORWOOD_VI'];
const women: readonly Stage[] = ['LUDWIG_I', 'LUDWIG_II', 'LUDWIG_III'];

/** Six heads and a button that says how many cases are behind them. */
export function StageFinder() {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<readonly Stage[]>([]);
  const toggle = (stages: readonly Stage[]) =>
    setChosen((now) =>
      stages.some((stage) => now.includes(stage))
        ? now.filter((stage) => !stages.includes(stage))
        : [...now, ...stages],
    );

  return (
    <section className={classes.finder} aria-labelledby="finder">
      <h2 id="finder" className="h3">
        <Trans>Find cases like yours</Trans>
      </h2>
      <fieldset className={classes.tiles}>
        <legend className={classes.legend}>
          <Trans>Stage before treatment, seen from above</Trans>
        </legend>
        {men.map((stage) => (
          <StageTile
            key={stage}
            stage={stage}
            size={44}
            isChecked={chosen.includes(stage)}
            onChange={() => toggle([stage])}
          />
        ))}
        <StageTile
          stage="LUDWIG_II"
          family={t`Ludwig`}
          size={44}
          isChecked={chosen.includes('LUDWIG_II')}
          onChange={() => toggle(women)}
        />
      </fieldset>
      <FindButton stages={chosen} />
      <Link
        to="/find"
        search={chosen.length > 0 ? { view: 'mine', stage: chosen.slice(0, 1) } : { view: 'mine' }}
        className="link"
      >
        <Trans>Tell more, and see those most like you first</Trans>
      </Link>
      <p className="small third">
        <Trans>No account needed. Nobody asks for a photo of you.</Trans>
      </p>
    </section>
  );
}

/** The number obeys the heads picked; an empty pick shows all. */
function FindButton({ stages }: { stages: readonly Stage[] }) {
  const { t } = useLingui();
  const stage = [...stages].toSorted();
  const { data, isAsking } = useLatestAnswer(query, { filter: stage.length > 0 ? { stages: stage } : {} });
  const total = data?.portfolioCaseFacets.total;

  const words = total === undefined ? t`Show cases` : t`Show ${plural(total, { one: '# case', other: '# cases' })}`;

  return (
    <>
      <ButtonLink to="/find" search={stage.length > 0 ? { stage } : {}} variant="primary" isWide>
        {words}
      </ButtonLink>
      <VisuallyHidden>
        <span role="status">{data && !isAsking && stage.length > 0 && words}</span>
      </VisuallyHidden>
    </>
  );
}
