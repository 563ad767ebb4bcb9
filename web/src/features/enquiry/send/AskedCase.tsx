import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, useFragment } from '../../../data/useFragment.ts';
import { graphql } from '../../../gql/index.ts';
import { Photo } from '../../../ui/photo/Photo.tsx';
import { PhotoPair } from '../../../ui/photo/PhotoPair.tsx';
import { healedLabel } from '../../../ui/words/photoLabel.ts';
import { stageWords } from '../../../ui/words/vocabulary.ts';
import classes from './AskedCase.module.css';

const fragment = graphql(`
  fragment AskedCase_portfolioCase on PortfolioCase {
    id
    reference
    stage
    healedDays
    pairs {
      before
      after
    }
    photos {
      id
      picture {
        address
        formats
        widths
        width
        height
        placeholder
      }
    }
  }
`);

export type AskedCaseRef = FragmentType<typeof fragment> & { id: string };

/** The case the question is about, so that nobody asks about another one by mistake. */
export function AskedCase({ portfolioCase }: { portfolioCase: AskedCaseRef }) {
  const { i18n } = useLingui();
  const data = useFragment(fragment, portfolioCase);
  const pair = data.pairs[0];
  const photos = [pair?.before, pair?.after].flatMap((id) => data.photos.find((photo) => photo.id === id) ?? []);

  return (
    <div className={classes.asked}>
      {photos.length > 0 && (
        <span className={classes.photos}>
          <PhotoPair>
            {photos.map((photo) => (
              <Photo key={photo.id} picture={photo.picture} alt="" sizes="44px" />
            ))}
          </PhotoPair>
        </span>
      )}
      <div>
        <p className="h4">
          <Link to="/cases/$caseId" params={{ caseId: data.id }} className="link">
            <Trans>About case {data.reference}</Trans>
          </Link>
        </p>
        <p className="small third">
          {i18n._(stageWords[data.stage])}, {i18n._(healedLabel(data.healedDays ?? 0)).toLowerCase()}
        </p>
      </div>
    </div>
  );
}
