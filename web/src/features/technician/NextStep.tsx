import { Trans, useLingui } from '@lingui/react/macro';
import { STATISTIC_MIN_COUNT } from '@stipple/contract';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import type { NextStep_TechnicianFragment } from '../../gql/graphql.ts';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { Card } from '../../ui/card/Card.tsx';
import { IconCheck, IconLock } from '../../ui/icons.ts';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { ShortlistButton } from '../../ui/shortlist/ShortlistButton.tsx';
import { credentialTypeWords } from '../../ui/words/credentialTypeWords.ts';
import { lackWords } from '../../ui/words/lackWords.ts';
import classes from './NextStep.module.css';

const fragment = graphql(`
  fragment NextStep_technician on Technician {
    slug
    name
    clinic {
      name
    }
    medianReplyMinutes
    replyCount
    standingOn {
      canBeBooked
      lacking {
        type
        reason
      }
    }
    locations {
      name
      addressLines
      weekdays
    }
  }
`);

interface Props {
  technician: FragmentType<typeof fragment>;
}

/** What can be done now: ask. And whether a treatment may be booked at all today, and if not, which papers stop it. */
export function NextStep({ technician }: Props) {
  const formats = useFormats();
  const data = useFragment(fragment, technician);
  const reply = data.medianReplyMinutes === null ? undefined : formats.duration(data.medianReplyMinutes);

  return (
    <Card aria-labelledby="next-step">
      <h2 id="next-step" className="h3">
        <Trans>Next step</Trans>
      </h2>
      <Standing standing={data.standingOn} />
      <ButtonLink to="/technicians/$slug/enquiry" params={{ slug: data.slug }} variant="primary" isWide>
        <Trans>Ask {data.name} a question</Trans>
      </ButtonLink>
      <div className={classes.keep}>
        <ShortlistButton slug={data.slug} name={data.name} clinicName={data.clinic.name} isWide />
        <ButtonLink to="/technicians/$slug/questions" params={{ slug: data.slug }} search={{}} isWide>
          <Trans>Questions to ask</Trans>
        </ButtonLink>
      </div>
      <p className="small third">
        {reply ? (
          <Trans>
            Half of all enquiries are answered within {reply}, n = {data.replyCount}. No account needed.
          </Trans>
        ) : (
          <Trans>Reply time: not enough yet, shows from {STATISTIC_MIN_COUNT}. No account needed.</Trans>
        )}
      </p>
      <ul className={classes.places}>
        {data.locations.map((location) => (
          <li key={location.name}>
            <p className="h4">{location.name}</p>
            <p className="small second">{location.addressLines.join(', ')}</p>
            <p className="small third">{formats.list(location.weekdays.map(formats.weekday))}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Standing({ standing }: { standing: NextStep_TechnicianFragment['standingOn'] }) {
  const { i18n } = useLingui();

  if (standing.canBeBooked) {
    return (
      <p className={classes.standing}>
        <IconCheck size={18} stroke={2.4} aria-hidden />
        <Trans>
          May be booked: every paper that the place demands is valid today. Times are agreed with the clinic.
        </Trans>
      </p>
    );
  }
  return (
    <div className={classes.held}>
      <p className={classes.standing}>
        <IconLock size={18} aria-hidden />
        <b>
          <Trans>Bookings are held</Trans>
        </b>
      </p>
      <ul>
        {standing.lacking.map(({ type, reason }) => (
          <li key={type}>
            {i18n._(credentialTypeWords[type])}: {i18n._(lackWords(reason))}
          </li>
        ))}
      </ul>
    </div>
  );
}
