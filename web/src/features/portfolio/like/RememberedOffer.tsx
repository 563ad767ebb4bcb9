import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '../../../ui/button/ButtonLink.tsx';
import { stageWords } from '../../../ui/words/vocabulary.ts';
import { withoutUnset } from '../find/findSearch.ts';
import { useRememberedLikeness } from './rememberedLikeness.ts';

/** A way back to what this device keeps. */
export function RememberedOffer() {
  const { i18n } = useLingui();
  const remembered = useRememberedLikeness();
  if (!remembered) return null;

  const stage = remembered.stage?.[0];
  const name = stage && i18n._(stageWords[stage]);
  return (
    <ButtonLink to="/find" search={withoutUnset(remembered)} variant="primary">
      {name ? <Trans>Use what I told before: {name}</Trans> : <Trans>Use what I told before</Trans>}
    </ButtonLink>
  );
}
