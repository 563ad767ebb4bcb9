import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Zone } from '@stipple/contract';
import { type FragmentType, useFragment } from '../../../data/useFragment.ts';
import { graphql } from '../../../gql/index.ts';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import { zoneWords } from '../../../ui/words/zoneWords.ts';
import classes from './CaseRecords.module.css';
import section from './CaseSection.module.css';

const fragment = graphql(`
  fragment CaseRecords_portfolioCase on PortfolioCase {
    id
    totalMinutes
    sessions {
      number
      heldOn
      durationMinutes
      daysSincePrevious
      zones
    }
  }
`);

interface Props {
  portfolioCase: FragmentType<typeof fragment>;
}

/** The sessions behind the photographs, with their hours and the days between. */
export function CaseRecords({ portfolioCase }: Props) {
  const { i18n } = useLingui();
  const formats = useFormats();
  const data = useFragment(fragment, portfolioCase);
  const total = formats.duration(data.totalMinutes);
  const zonesOf = (zones: readonly Zone[]) => formats.list(zones.map((zone) => i18n._(zoneWords[zone])));

  return (
    <section>
      <div className={section.head}>
        <h2 className="h2">
          <Trans>Sessions on record</Trans>
        </h2>
        <p className="small third">
          <Trans>{total} in the chair, from signed session records.</Trans>
        </p>
      </div>
      <ol className={classes.sessions}>
        {data.sessions.map((session) => (
          <li key={session.number} className={classes.session}>
            {session.daysSincePrevious !== null && (
              <p className={classes.gap}>
                <Plural value={session.daysSincePrevious} one="# day later" other="# days later" />
              </p>
            )}
            <div className={classes.record}>
              <p className="h4">
                <Trans>Session {session.number}</Trans>
              </p>
              <p className={classes.duration}>{formats.duration(session.durationMinutes)}</p>
              <p className="small third">{formats.day(session.heldOn)}</p>
              <p className="small second">{zonesOf(session.zones)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
