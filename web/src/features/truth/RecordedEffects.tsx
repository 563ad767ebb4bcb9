import { Trans, useLingui } from '@lingui/react/macro';
import { STATISTIC_MIN_COUNT } from '@stipple/contract';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { effectWords } from '../../ui/words/effectWords.ts';
import classes from './Truth.module.css';

const fragment = graphql(`
  fragment RecordedEffects_measurements on Measurements {
    clinicName
    shares {
      share
      reached
      count
      from
      to
    }
    effects {
      effect
      count
    }
  }
`);

/** In how many finished treatments an unwanted effect was recorded, and which. */
export function RecordedEffects({ measurements }: { measurements: FragmentType<typeof fragment> }) {
  const { i18n } = useLingui();
  const formats = useFormats();
  const { clinicName, shares, effects } = useFragment(fragment, measurements);
  const recorded = shares.find(({ share }) => share === 'EFFECT_RECORDED');

  return (
    <aside className={classes.measured}>
      <p className="label">
        {clinicName ? <Trans>Recorded at {clinicName}</Trans> : <Trans>Recorded over all clinics here</Trans>}
      </p>
      {recorded ? (
        <>
          <p className={classes.value}>
            <Trans>
              {formats.number(recorded.reached)} of {formats.number(recorded.count)}
            </Trans>
          </p>
          <p className="small second">
            <Trans>
              finished treatments with an effect on record, {formats.month(recorded.from)} to{' '}
              {formats.month(recorded.to)}
            </Trans>
          </p>
          <ul className={classes.effects}>
            {effects.map(({ effect, count }) => (
              <li key={effect}>
                {i18n._(effectWords[effect])}, {formats.number(count)}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="small third">
          <Trans>Fewer than {STATISTIC_MIN_COUNT} finished treatments on record, so no number is shown.</Trans>
        </p>
      )}
      <p className="small third">
        <Trans>The clinic writes this record. What a client never told them is not in it.</Trans>
      </p>
    </aside>
  );
}
