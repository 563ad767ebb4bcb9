import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { PhotoView } from '@stipple/contract';
import { type FragmentType, useFragment } from '../../../data/useFragment.ts';
import { graphql } from '../../../gql/index.ts';
import { IconAlertTriangle, IconEyeOff } from '../../../ui/icons.ts';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import { Photo } from '../../../ui/photo/Photo.tsx';
import { PhotoPair } from '../../../ui/photo/PhotoPair.tsx';
import { viewWords } from '../../../ui/words/vocabulary.ts';
import classes from './AllAngles.module.css';
import { pairText } from './comparabilityReasons.ts';
import { photoAlt, photoName } from './photoWords.ts';

const fragment = graphql(`
  fragment AllAngles_portfolioCase on PortfolioCase {
    id
    stage
    unpublishedViews
    pairs {
      view
      before
      after
      result
      reasons {
        code
        percent
        minutes
        days
      }
    }
    photos {
      ...CasePhotoParts @unmask
    }
  }
`);

interface Props {
  portfolioCase: FragmentType<typeof fragment>;
}

/** The default pair of every public view, and how many the client kept private. */
export function AllAngles({ portfolioCase }: Props) {
  const { i18n } = useLingui();
  const data = useFragment(fragment, portfolioCase);
  const photo = (id: string) => data.photos.find((each) => each.id === id);
  const formats = useFormats();
  const pairs = data.pairs.map((pair) => ({ ...pair, photos: [pair.before, pair.after].map(photo) }));
  const side = '(min-width: 62.5em) 223px, 46vw';

  return (
    <section>
      <h2 className="h2">
        <Trans>All angles</Trans>
      </h2>
      <div className={classes.angles}>
        {pairs.map((pair) => (
          <figure key={pair.view}>
            <PhotoPair>
              {pair.photos.map(
                (each) =>
                  each && (
                    <Photo
                      key={each.id}
                      picture={each.picture}
                      alt={photoAlt(i18n, each, data.stage)}
                      sizes={side}
                      label={photoName(i18n, each)}
                    />
                  ),
              )}
            </PhotoPair>
            <figcaption className="small">
              {i18n._(viewWords[pair.view])}
              {pair.result !== 'COMPARABLE' && (
                <span className={classes.care}>
                  <IconAlertTriangle size={16} aria-hidden />
                  {pairText(pair, formats)}
                </span>
              )}
            </figcaption>
          </figure>
        ))}
        {data.unpublishedViews.length > 0 && <PrivateViews views={data.unpublishedViews} />}
      </div>
    </section>
  );
}

function PrivateViews({ views }: { views: readonly PhotoView[] }) {
  const { i18n } = useLingui();
  const formats = useFormats();
  const names = formats.list(views.map((view) => i18n._(viewWords[view])));

  return (
    <div className={classes.kept}>
      <IconEyeOff size={20} aria-hidden />
      <p className="h4">
        <Plural
          value={views.length}
          one={`${names} is on file, not public`}
          other={`${names} are on file, not public`}
        />
      </p>
      <p className="small third">
        <Trans>The client chooses which angles are shown.</Trans>
      </p>
    </div>
  );
}
