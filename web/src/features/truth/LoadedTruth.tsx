import { Trans } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { useAnswer } from '../../data/useAnswer.ts';
import type { TruthPageQuery } from '../../gql/graphql.ts';
import { ClinicChoice } from './ClinicChoice.tsx';
import { Measured } from './Measured.tsx';
import { RecordedEffects } from './RecordedEffects.tsx';
import type { Topic } from './statement.ts';
import { topics } from './topics.ts';
import { TopicSection } from './TopicSection.tsx';
import classes from './Truth.module.css';
import { truthQuery, truthVariables } from './truthQuery.ts';

/** The questions with the numbers of the chosen clinic, or of all, beside them. */
export function LoadedTruth() {
  const { clinic } = useSearch({ from: '/what-is-true' });
  const { measurements, clinics } = useAnswer(truthQuery, truthVariables({ clinic }));

  return (
    <>
      <ClinicChoice clinics={clinics.edges.map(({ node }) => node)} chosen={measurements ? clinic : undefined} />
      {!measurements && (
        <p role="status" className="second">
          <Trans>No clinic of this address is listed today, so only the sources are shown.</Trans>
        </p>
      )}
      {topics.map((topic) => (
        <TopicSection key={topic.id} topic={topic} measured={besideOf(topic, measurements)} />
      ))}
      <p className={classes.basis}>
        <Trans>
          Measured numbers come from signed session records and cannot be typed. They leave out temporary pigment, and a
          number from fewer than five records is not shown. A median is the value in the middle: half lie below it.
        </Trans>
      </p>
    </>
  );
}

function besideOf({ measured, showsEffects }: Topic, measurements: TruthPageQuery['measurements']) {
  if (!measurements) return null;
  if (showsEffects) return <RecordedEffects measurements={measurements} />;
  return measured ? <Measured measurements={measurements} measures={measured} /> : null;
}
