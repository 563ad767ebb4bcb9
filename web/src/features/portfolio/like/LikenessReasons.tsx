import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { healedMonthsOf, type Stage } from '@stipple/contract';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import { stageWords } from '../../../ui/words/vocabulary.ts';
import { differenceWords, type Reason, sameWords } from './likenessWords.ts';

interface Props {
  reasons: readonly Reason[];
  stage: Stage;
  healedDays: number | null;
}

/** Why a case stands where it does: "same Norwood V and goal, one skin type lighter, healed 14 months". */
export function LikenessReasons({ reasons, stage, healedDays }: Props) {
  const { i18n, t } = useLingui();
  const { list } = useFormats();
  const name = i18n._(stageWords[stage]);
  const alike = reasons.filter(({ match }) => match === 'SAME').map(({ trait }) => i18n._(sameWords[trait](name)));
  const different = reasons
    .filter(({ match }) => match !== 'SAME')
    .map((reason) => i18n._(differenceWords(reason, name)));
  const said = [...(alike.length > 0 ? [t`same ${list(alike)}`] : []), ...different].join(', ');

  return (
    <>
      {said}, <Healed days={healedDays} />
    </>
  );
}

function Healed({ days }: { days: number | null }) {
  if (days === null) return <Trans>not healed yet</Trans>;
  const months = healedMonthsOf(days);
  if (months === 0) return <Plural value={days} one="healed # day" other="healed # days" />;
  return <Plural value={months} one="healed # month" other="healed # months" />;
}
