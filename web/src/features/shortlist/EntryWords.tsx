import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Shortlisted } from '@stipple/contract';
import { Link } from '@tanstack/react-router';
import type { ShortlistedQuery } from '../../gql/graphql.ts';
import { Avatar } from '../../ui/avatar/Avatar.tsx';
import { Seal } from '../../ui/seal/Seal.tsx';
import { initialsOf } from '../../ui/words/initialsOf.ts';
import classes from './ShortlistPage.module.css';

interface Props {
  entry: Shortlisted;
  /** Undefined until it is known. */
  technician: ShortlistedQuery['technician'] | undefined;
  isGone: boolean;
}

/** Who it is and what they have on record, or that they are listed no more: nothing else is told of those. */
export function EntryWords({ entry, technician, isGone }: Props) {
  const { t } = useLingui();
  const cities = [...new Set(technician?.locations.map(({ city }) => city))].join(', ');

  return (
    <>
      <Avatar name={entry.name} initials={initialsOf(entry.name)} portrait={technician?.portrait} size={44} />
      <div className={classes.words}>
        <p className={classes.name}>
          {isGone ? (
            entry.name
          ) : (
            <Link to="/technicians/$slug" params={{ slug: entry.slug }}>
              {entry.name}
            </Link>
          )}
          {technician?.isVerified && <Seal size={16} label={t`Every paper verified and valid today`} />}
        </p>
        <p className="small second">{[entry.clinicName, cities].filter(Boolean).join(', ')}</p>
        {isGone && (
          <p className="small third">
            <Trans>No longer listed</Trans>
          </p>
        )}
        {technician && (
          <p className="small third">
            <Plural
              value={technician.experience.completedCourses}
              one="# finished treatment on record"
              other="# finished treatments on record"
            />
            , <Trans>{technician.experience.healedTwelveMonths} healed 12 mo+</Trans>
          </p>
        )}
      </div>
    </>
  );
}
