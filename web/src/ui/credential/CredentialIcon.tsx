import { IconCircleDashed, IconCircleX, IconClockExclamation, IconHourglass } from '../icons.ts';
import { Seal } from '../seal/Seal.tsx';
import classes from './CredentialChip.module.css';
import type { CredentialMark } from './credentialMark.ts';

const drawings = {
  inReview: IconHourglass,
  expiring: IconClockExclamation,
  lapsed: IconCircleX,
  rejected: IconCircleX,
  stated: IconCircleDashed,
} as const;

interface Props {
  mark: CredentialMark;
  size?: number;
}

/** The drawing of a paper's mark; its word stands beside it. */
export function CredentialIcon({ mark, size = 20 }: Props) {
  if (mark === 'verified') return <Seal size={size} />;

  const Drawing = drawings[mark];
  return <Drawing size={size} stroke={1.75} className={classes.icon} data-mark={mark} aria-hidden />;
}
