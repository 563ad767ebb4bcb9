import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type Stage, STAGES } from '@stipple/contract';
import { Link } from '@tanstack/react-router';
import { graphql } from '../../gql/index.ts';
import type { StageFilter_FacetsFragment } from '../../gql/graphql.ts';
import { DensityBar } from '../../ui/density/DensityBar.tsx';
import { VisuallyHidden } from '../../ui/layout/VisuallyHidden.tsx';
import { StageGlyph } from '../../ui/stage/StageGlyph.tsx';
import { stageCaptions, stageWords } from '../../ui/words/vocabulary.ts';
import classes from './StageFilter.module.css';

/** Spread unmasked by the page's query. @public */
export const stageFilterFacets = graphql(`
  fragment StageFilter_facets on PortfolioCaseFacets {
    total
    stages {
      value
      count
    }
  }
`);

interface Props {
  slug: string;
  stages: StageFilter_FacetsFragment['stages'];
  chosen: Stage | undefined;
}

/** The stages this technician has cases of. Pressing the chosen one shows all again. */
export function StageFilter({ slug, stages, chosen }: Props) {
  const { t, i18n } = useLingui();
  const counts = STAGES.flatMap((stage) => {
    const count = stages.find((facet) => facet.value === stage)?.count ?? 0;
    return count > 0 ? { stage, count } : [];
  });
  const most = Math.max(...counts.map(({ count }) => count));

  return (
    <div className={classes.filter} role="group" aria-label={t`Stage`}>
      {counts.map(({ stage, count }) => {
        const isChosen = stage === chosen;
        const word = i18n._(stageWords[stage]);
        return (
          <Link
            key={stage}
            to="/technicians/$slug"
            params={{ slug }}
            search={isChosen ? {} : { stage }}
            resetScroll={false}
            replace
            className={classes.stage}
            data-chosen={isChosen ? '' : undefined}
          >
            <StageGlyph stage={stage} size={30} />
            <span className={classes.words}>
              <span className={classes.top}>
                <span>
                  {i18n._(stageCaptions[stage])} <VisuallyHidden>{word},</VisuallyHidden>
                </span>
                <span className="third">
                  {count}{' '}
                  <VisuallyHidden>
                    <Plural value={count} one="case" other="cases" />
                    {isChosen && <Trans>, shown. Show all stages</Trans>}
                  </VisuallyHidden>
                </span>
              </span>
              <DensityBar value={count} of={most} width={64} />
            </span>
          </Link>
        );
      })}
      {chosen && (
        <Link to="/technicians/$slug" params={{ slug }} search={{}} resetScroll={false} replace className={classes.all}>
          <Trans>All stages</Trans>
        </Link>
      )}
    </div>
  );
}
