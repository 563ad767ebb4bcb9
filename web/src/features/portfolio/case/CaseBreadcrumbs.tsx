import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, useFragment } from '../../../data/useFragment.ts';
import { graphql } from '../../../gql/index.ts';
import { IconChevronRight } from '../../../ui/icons.ts';
import { stageWords } from '../../../ui/words/vocabulary.ts';
import classes from './CaseBreadcrumbs.module.css';
import { ShareButton } from './ShareButton.tsx';

const fragment = graphql(`
  fragment CaseBreadcrumbs_portfolioCase on PortfolioCase {
    id
    reference
    stage
  }
`);

interface Props {
  portfolioCase: FragmentType<typeof fragment>;
}

/** Where the case stands, and a way to hand it on. */
export function CaseBreadcrumbs({ portfolioCase }: Props) {
  const { t, i18n } = useLingui();
  const data = useFragment(fragment, portfolioCase);

  return (
    <div className={classes.row}>
      <nav aria-label={t`You are here`}>
        <ol className={classes.crumbs}>
          <li>
            <Link to="/find">
              <Trans>Cases</Trans>
            </Link>
            <IconChevronRight size={16} aria-hidden />
          </li>
          <li>
            <Link to="/find" search={{ stage: [data.stage] }}>
              {i18n._(stageWords[data.stage])}
            </Link>
            <IconChevronRight size={16} aria-hidden />
          </li>
          <li aria-current="page">
            <Trans>Case {data.reference}</Trans>
          </li>
        </ol>
      </nav>
      <ShareButton />
    </div>
  );
}
