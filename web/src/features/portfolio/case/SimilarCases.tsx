import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, useFragment } from '../../../data/useFragment.ts';
import type { SimilarCases_PortfolioCaseFragment } from '../../../gql/graphql.ts';
import { graphql } from '../../../gql/index.ts';
import { ButtonLink } from '../../../ui/button/ButtonLink.tsx';
import { stageWords } from '../../../ui/words/vocabulary.ts';
import type { FindSearch } from '../find/findSearch.ts';
import classes from './SimilarCases.module.css';

const fragment = graphql(`
  fragment SimilarCases_portfolioCase on PortfolioCase {
    id
    stage
    goal
    skinTone
    scar
    hairColour
    hairLength
    ageBand
    technician {
      name
      slug
    }
  }
`);

interface Props {
  portfolioCase: FragmentType<typeof fragment>;
}

/** Two ways on: the same kind of head with anyone, and anything by the same hands. */
export function SimilarCases({ portfolioCase }: Props) {
  const { i18n } = useLingui();
  const data = useFragment(fragment, portfolioCase);
  const stage = i18n._(stageWords[data.stage]);
  const name = data.technician.name;

  return (
    <section className={classes.similar}>
      <div>
        <h2 className="h2">
          <Trans>Look at more than one</Trans>
        </h2>
        <p className="second">
          <Trans>One case shows one scalp. See those most like it, nearest first, with the reasons in words.</Trans>
        </p>
      </div>
      <div className={classes.ways}>
        <ButtonLink to="/find" search={likeThis(data)}>
          <Trans>Cases like this one: {stage}</Trans>
        </ButtonLink>
        <ButtonLink to="/technicians/$slug" params={{ slug: data.technician.slug }} variant="ghost">
          <Trans>All cases by {name}</Trans>
        </ButtonLink>
      </div>
    </section>
  );
}

/** The case's own head, told as a reader tells of theirs. */
function likeThis(data: SimilarCases_PortfolioCaseFragment): FindSearch {
  return {
    view: 'mine',
    stage: [data.stage],
    goal: [data.goal],
    tone: [data.skinTone],
    scar: [data.scar],
    hair: [data.hairColour],
    length: [data.hairLength],
    age: data.ageBand ? [data.ageBand] : undefined,
  };
}
