import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, useFragment } from '../../../data/useFragment.ts';
import { graphql } from '../../../gql/index.ts';
import type { VerificationPanel_PortfolioCaseFragment } from '../../../gql/graphql.ts';
import { Card } from '../../../ui/card/Card.tsx';
import { IconCheck, IconCircleDashed } from '../../../ui/icons.ts';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import { Seal } from '../../../ui/seal/Seal.tsx';
import { type BadgeLevel, badgeLevels, isSealed, reachedLevels } from '../../../ui/words/badgeLevels.ts';
import { anchorOf } from '../../../ui/words/anchorOf.ts';
import classes from './VerificationPanel.module.css';

const fragment = graphql(`
  fragment VerificationPanel_portfolioCase on PortfolioCase {
    id
    badge
    checkedOn
    clientConfirmedOn
    healedDays
    publishedOn
  }
`);

interface Props {
  portfolioCase: FragmentType<typeof fragment>;
}

/** How far the evidence goes, level by level, and where it ends. */
export function VerificationPanel({ portfolioCase }: Props) {
  const formats = useFormats();
  const data = useFragment(fragment, portfolioCase);
  const levels = badgeLevels();
  const reached = reachedLevels(data.badge);
  const checkedOn = data.checkedOn ?? data.publishedOn;

  return (
    <Card aria-labelledby="verified">
      <div className={classes.head}>
        {isSealed(data.badge) && <Seal size={20} />}
        <h2 id="verified" className="h3">
          <Trans>How this was verified</Trans>
        </h2>
        <span className="small third">{formats.day(checkedOn)}</span>
      </div>
      <ul className={classes.levels}>
        {levels.map((level, index) => (
          <Level key={level.badge} level={level} isReached={index < reached} data={data} />
        ))}
      </ul>
      <div className={classes.limits}>
        <h3 className="label">
          <Trans>What this does not prove</Trans>
        </h3>
        <ul>
          {levels.slice(0, reached).map((level) => (
            <li key={level.badge}>{level.doesNotProve}</li>
          ))}
          <li>
            <Trans>The price: it is stated by the clinic and not checked.</Trans>
          </li>
        </ul>
        <Link to="/how-verification-works" hash={anchorOf(data.badge)} className="link">
          <Trans>How verification works</Trans>
        </Link>
      </div>
    </Card>
  );
}

interface LevelProps {
  level: BadgeLevel;
  isReached: boolean;
  data: VerificationPanel_PortfolioCaseFragment;
}

function Level({ level, isReached, data }: LevelProps) {
  if (!isReached) {
    return (
      <li data-open="">
        <IconCircleDashed size={18} aria-hidden />
        <span>
          <b>{level.name}:</b> <Trans>not reached.</Trans>
        </span>
      </li>
    );
  }
  return (
    <li>
      <IconCheck size={18} stroke={2.4} aria-hidden />
      <span>
        <b>
          {level.name}
          <LevelDate level={level} data={data} />.
        </b>{' '}
        {level.proves}
      </span>
    </li>
  );
}

function LevelDate({ level, data }: Omit<LevelProps, 'isReached'>) {
  const formats = useFormats();
  const isClients = level.badge === 'CLIENT_CONFIRMED' || level.badge === 'HEALED_CONFIRMED';
  if (!isClients || !data.clientConfirmedOn) return null;

  const day = formats.day(data.clientConfirmedOn);
  return <> {day}</>;
}
