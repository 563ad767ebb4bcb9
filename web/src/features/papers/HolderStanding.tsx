import { Trans } from '@lingui/react/macro';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import type { PaperHolder } from './paperHolders.ts';
import classes from './PaperMatrix.module.css';
import type { PersonPapers } from './papersQuery.ts';

/** What the papers of a line come to today. */
export function HolderStanding({ holder: { person, place } }: { holder: PaperHolder }) {
  const formats = useFormats();
  if (place) return <span className={classes.standing}>{formats.list(place.technicianNames)}</span>;
  if (!person) return null;

  const isStopped = !person.canBeBooked || !person.canBeListed;
  return (
    <span className={classes.standing} data-stopped={isStopped ? '' : undefined}>
      {person.isTrainee && (
        <>
          <Trans>Trainee</Trans>
          {', '}
        </>
      )}
      <PersonStanding person={person} />
    </span>
  );
}

function PersonStanding({ person }: { person: PersonPapers }) {
  if (person.placeNames.length === 0) return <Trans>works at no place</Trans>;
  if (!person.canBeBooked) return <Trans>cannot be booked</Trans>;
  if (!person.canBeListed) return <Trans>not listed</Trans>;
  if (!person.canSign) return <Trans>listed, cannot sign</Trans>;
  return <Trans>listed and bookable</Trans>;
}
