import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import type { Compared } from './comparisonQuery.ts';
import type { ComparisonSearch } from './comparisonSearch.ts';
import classes from './NextSteps.module.css';

interface Props {
  technician: Compared['technician'];
  search: ComparisonSearch;
}

/** What to do about one of them: ask, or take the questions along. */
export function NextSteps({ technician: { slug, name }, search }: Props) {
  const { t } = useLingui();

  return (
    <p className={classes.steps}>
      <ButtonLink to="/technicians/$slug/enquiry" params={{ slug }} size="small" aria-label={t`Ask ${name}`}>
        <Trans>Ask</Trans>
      </ButtonLink>
      <Link
        to="/technicians/$slug/questions"
        params={{ slug }}
        search={{ stage: search.stage, goal: search.goal }}
        className={classes.questions}
        aria-label={t`Questions to ask ${name}`}
      >
        <Trans>Questions to ask</Trans>
      </Link>
    </p>
  );
}
