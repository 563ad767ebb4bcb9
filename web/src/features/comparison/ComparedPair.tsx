import { Trans, useLingui } from '@lingui/react/macro';
import type { PhotoView } from '@stipple/contract';
import { Link } from '@tanstack/react-router';
import { VisuallyHidden } from '../../ui/layout/VisuallyHidden.tsx';
import { Photo } from '../../ui/photo/Photo.tsx';
import { PhotoPair } from '../../ui/photo/PhotoPair.tsx';
import { healedAge, healedLabel } from '../../ui/words/photoLabel.ts';
import { stageWords, viewWords } from '../../ui/words/vocabulary.ts';
import classes from './ComparedPair.module.css';
import type { Compared } from './comparisonQuery.ts';

interface Props {
  found: Compared['latestCase'];
  view: PhotoView | null;
  name: string;
  /** The class asked for, in words. */
  ofClass: string | undefined;
}

const SIZES = '(min-width: 62.5em) 14vw, 25vw';

/** Before and healed of one technician, in the view that all columns share; or the place where it would be. */
export function ComparedPair({ found, view, name, ofClass }: Props) {
  const { t, i18n } = useLingui();
  if (!found || !view) return <NoCase ofClass={ofClass} />;

  const stage = i18n._(stageWords[found.stage]);
  const viewName = i18n._(viewWords[view]);
  const healed = i18n._(healedLabel(found.healedDays));
  return (
    <>
      <Link to="/cases/$caseId" params={{ caseId: found.id }} className={classes.link}>
        <VisuallyHidden>{t`Case ${found.reference} of ${name}, ${stage}.`}</VisuallyHidden>{' '}
        <PhotoPair>
          <Photo
            picture={found.before}
            alt={t`${viewName}, before, ${stage}`}
            sizes={SIZES}
            ratio="1 / 1"
            label={<Plate long={t`Before`} short={t`Bef.`} />}
            loading="eager"
          />
          <Photo
            picture={found.healed}
            alt={t`${viewName}, ${healed}, ${stage}`}
            sizes={SIZES}
            ratio="1 / 1"
            label={<Plate long={healed} short={i18n._(healedAge(found.healedDays))} />}
            loading="eager"
          />
        </PhotoPair>
      </Link>
      <p className={classes.stage}>
        {stage}
        {found.comparability === 'WITH_CARE' && (
          <>
            {' '}
            <Trans>Compare with care.</Trans>
          </>
        )}
        {found.comparability === 'NOT_COMPARABLE' && (
          <>
            {' '}
            <Trans>These two may not be compared.</Trans>
          </>
        )}
      </p>
    </>
  );
}

/** On a phone a plate has room for very little; the words stand in the picture's own text. */
function Plate({ long, short }: { long: string; short: string }) {
  return (
    <>
      <span className={classes.long}>{long}</span>
      <span className={classes.short}>{short}</span>
    </>
  );
}

function NoCase({ ofClass }: { ofClass: string | undefined }) {
  return (
    <p className={classes.none}>
      {ofClass ? <Trans>No healed case of {ofClass} in this view</Trans> : <Trans>No healed case in this view</Trans>}
    </p>
  );
}
