import { Trans } from '@lingui/react/macro';
import { COMPARED_MAX, COMPARED_MIN } from '@stipple/contract';
import { useLatestAnswer } from '../../data/useLatestAnswer.ts';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { ShortlistButton } from '../../ui/shortlist/ShortlistButton.tsx';
import { EntrySteps } from './EntrySteps.tsx';
import { EntryWords } from './EntryWords.tsx';
import { shortlistedQuery } from './shortlistedQuery.ts';
import classes from './ShortlistPage.module.css';

/** Somebody else's list by its address, to take over one by one. Rendered with the document: nothing of it is on the device. */
export function SharedShortlist({ slugs }: { slugs: readonly string[] }) {
  const compared = slugs.slice(0, COMPARED_MAX);

  return (
    <>
      <p className="second">
        <Trans>In the order of whoever made it. Nothing is on your own shortlist until you add it.</Trans>
      </p>
      <ul className={classes.list}>
        {slugs.map((slug) => (
          <SharedEntry key={slug} slug={slug} />
        ))}
      </ul>
      <div className={classes.foot}>
        {compared.length >= COMPARED_MIN && (
          <ButtonLink to="/compare" search={{ technicians: compared }} variant="primary">
            {slugs.length > COMPARED_MAX ? <Trans>Compare the first four</Trans> : <Trans>Compare them</Trans>}
          </ButtonLink>
        )}
        <ButtonLink to="/shortlist" search={{}}>
          <Trans>Your own shortlist</Trans>
        </ButtonLink>
      </div>
    </>
  );
}

function SharedEntry({ slug }: { slug: string }) {
  const { data } = useLatestAnswer(shortlistedQuery, { slug });
  const technician = data?.technician;
  const entry = {
    slug,
    name: technician?.name ?? slug.replaceAll('-', ' '),
    clinicName: technician?.clinic.name ?? '',
  };

  return (
    <li className={classes.entry}>
      <EntryWords entry={entry} technician={technician} isGone={technician === null} />
      {technician && (
        <div className={classes.steps}>
          <EntrySteps slug={slug} name={entry.name} />
          <ShortlistButton {...entry} size="compact" />
        </div>
      )}
    </li>
  );
}
