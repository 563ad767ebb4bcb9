import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type Measure, STATISTIC_MIN_COUNT } from '@stipple/contract';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import type { Measured_MeasurementsFragment } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import type { Formats } from '../../ui/locale/formats.ts';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { MeasuredByClass } from './MeasuredByClass.tsx';
import classes from './Truth.module.css';

const fragment = graphql(`
  fragment Measured_measurements on Measurements {
    clinicName
    medians {
      measure
      stage
      median
      count
      from
      to
    }
  }
`);

type Median = Measured_MeasurementsFragment['medians'][number];

interface Props {
  measurements: FragmentType<typeof fragment>;
  measures: readonly Measure[];
}

/** What signed records show, with how many and from when to when. */
export function Measured({ measurements, measures }: Props) {
  const { clinicName, medians } = useFragment(fragment, measurements);

  return (
    <aside className={classes.measured}>
      <p className="label">
        {clinicName ? <Trans>Measured at {clinicName}</Trans> : <Trans>Measured over all clinics here</Trans>}
      </p>
      {measures.map((measure) => {
        const ofMeasure = medians.filter((each) => each.measure === measure);
        return (
          <div key={measure}>
            <Overall measure={measure} median={ofMeasure.find(({ stage }) => stage === null)} />
            {measure === 'SESSIONS' && <MeasuredByClass medians={ofMeasure} />}
          </div>
        );
      })}
    </aside>
  );
}

function Overall({ measure, median }: { measure: Measure; median: Median | undefined }) {
  const { i18n } = useLingui();
  const formats = useFormats();
  const basis = i18n._(basisOf[measure]);
  if (!median) {
    return (
      <p className="small third">
        {basis}: <Trans>fewer than {STATISTIC_MIN_COUNT} on record, so no number is shown.</Trans>
      </p>
    );
  }
  const [from, to] = [formats.month(median.from), formats.month(median.to)];
  const count = formats.number(median.count);
  return (
    <>
      <p className={classes.value}>{valueOf(measure, median.median, formats)}</p>
      <p className="small second">{basis}</p>
      <p className="small third">
        <Trans>
          median, n = {count}, {from} to {to}
        </Trans>
      </p>
    </>
  );
}

const basisOf: Record<Measure, MessageDescriptor> = {
  SESSIONS: msg`for a finished treatment`,
  SESSION_MINUTES: msg`for a session`,
  DAYS_BETWEEN_SESSIONS: msg`between two sessions`,
  MONTHS_TO_TOUCH_UP: msg`until the first touch-up, of those who came back for one`,
};

function valueOf(measure: Measure, value: number, formats: Formats): string {
  const shown = formats.number(value);
  const words: Record<Measure, () => string> = {
    SESSIONS: () => plural(value, { one: `${shown} session`, other: `${shown} sessions` }),
    SESSION_MINUTES: () => formats.duration(Math.round(value)),
    DAYS_BETWEEN_SESSIONS: () => plural(value, { one: `${shown} day`, other: `${shown} days` }),
    MONTHS_TO_TOUCH_UP: () => plural(value, { one: `${shown} month`, other: `${shown} months` }),
  };
  return words[measure]();
}
