import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import { RADIUS_KM_DEFAULT } from '../../../ui/locale/radii.ts';
import { withoutUnset } from '../find/findSearch.ts';
import { useFindSearch } from '../find/useFindSearch.ts';
import { usePlaceName } from '../find/usePlaceName.ts';
import type { LikenessTotals } from './useCasesLikeMine.ts';

/** How many cases are like the reader's, here and elsewhere. */
export function LikenessSentence({ counts }: { counts: LikenessTotals }) {
  const { total, healedSixMonthsTotal: healed, here } = counts;

  if (here !== null) return <HereAndElsewhere counts={counts} here={here} />;
  return (
    <Trans>
      <Plural value={total} one="# case like yours" other="# cases like yours" />, {healed} of them healed 6 months or
      more. Name a town to see how many are near.
    </Trans>
  );
}

function HereAndElsewhere({ counts, here }: { counts: LikenessTotals; here: number }) {
  const { t } = useLingui();
  const { distance } = useFormats();
  const { search } = useFindSearch();
  const town = usePlaceName(search.near) ?? t`the town`;
  const radius = distance(search.km ?? RADIUS_KM_DEFAULT, search.near);
  const elsewhere = counts.elsewhere ?? 0;

  return (
    <>
      <Trans>
        <Plural value={here} one="# case like yours here" other="# cases like yours here" />, {elsewhere} elsewhere.
      </Trans>{' '}
      <Trans>
        Here is within {radius} of {town}.
      </Trans>{' '}
      {here > 0 && <Trans>{counts.healedSixMonthsHere} of those here healed 6 months or more.</Trans>}{' '}
      {elsewhere > 0 && (
        <Link to="/find" search={withoutUnset({ ...search, near: undefined, km: undefined })} className="link">
          <Trans>See them all</Trans>
        </Link>
      )}
    </>
  );
}
