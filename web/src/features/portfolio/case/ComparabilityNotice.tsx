import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CaseCompare_PortfolioCaseFragment } from '../../../gql/graphql.ts';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '../../../ui/icons.ts';
import { reasonsText } from './comparabilityReasons.ts';
import classes from './ComparabilityNotice.module.css';
import type { StagePhoto } from './stagePhotos.ts';

type Pair = CaseCompare_PortfolioCaseFragment['pairs'][number];

interface Props {
  pairs: readonly Pair[];
  left: StagePhoto;
  right: StagePhoto;
}

/** Whether these two photographs may be compared, and if not, why. */
export function ComparabilityNotice({ pairs, left, right }: Props) {
  const ids = [left.id, right.id];
  const pair = pairs.find((each) => ids.includes(each.before) && ids.includes(each.after));

  if (pair) return <PairNotice pair={pair} />;
  if (left.id === right.id) return null;
  return <ChosenNotice isFresh={[left, right].some((photo) => photo.phase === 'AFTER_SESSION')} />;
}

function PairNotice({ pair }: { pair: Pair }) {
  const formats = useFormats();
  const reasons = reasonsText(pair.reasons, formats);

  if (pair.result === 'COMPARABLE') {
    return (
      <Notice icon={<IconCheck size={18} stroke={2.4} aria-hidden />}>
        <Trans>
          <b>Comparable.</b> Same view; light, distance and time since treatment differ too little to mislead.
        </Trans>
      </Notice>
    );
  }
  if (pair.result === 'WITH_CARE') {
    return (
      <Notice tone="care" icon={<IconAlertTriangle size={18} aria-hidden />}>
        <Trans>
          <b>Compare with care:</b> {reasons}.
        </Trans>
      </Notice>
    );
  }
  return (
    <Notice tone="not" icon={<IconAlertTriangle size={18} aria-hidden />}>
      <Trans>
        <b>Not comparable:</b> {reasons}.
      </Trans>
    </Notice>
  );
}

function ChosenNotice({ isFresh }: { isFresh: boolean }) {
  return (
    <Notice icon={<IconInfoCircle size={18} aria-hidden />}>
      {isFresh ? (
        <Trans>
          <b>Fresh work, not a result.</b> Until day 28 the skin is healing, and the dots look darker than they settle.
        </Trans>
      ) : (
        <Trans>
          <b>Your own pair.</b> Light and distance were measured only for before and the newest healed photo.
        </Trans>
      )}
    </Notice>
  );
}

function Notice({ tone, icon, children }: { tone?: 'care' | 'not'; icon: ReactNode; children: ReactNode }) {
  return (
    <p className={classes.notice} data-tone={tone}>
      {icon}
      <span>{children}</span>
    </p>
  );
}
