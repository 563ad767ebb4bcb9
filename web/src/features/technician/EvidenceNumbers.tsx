import { Trans } from '@lingui/react/macro';
import { STATISTIC_MIN_COUNT } from '@stipple/contract';
import type { ReactNode } from 'react';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import classes from './EvidenceNumbers.module.css';

const fragment = graphql(`
  fragment EvidenceNumbers_technician on Technician {
    slug
    experience {
      completedCourses
      healedSixMonths
      healedTwelveMonths
      medianSessions
      medianSessionMinutes
      sessionCount
    }
  }
`);

interface Props {
  technician: FragmentType<typeof fragment>;
}

/** Four numbers counted from signed records; a median of too few is not shown. */
export function EvidenceNumbers({ technician }: Props) {
  const formats = useFormats();
  const data = useFragment(fragment, technician);
  const { experience } = data;
  const { completedCourses, healedSixMonths, healedTwelveMonths, medianSessions, medianSessionMinutes } = experience;
  const sessionCount = formats.number(experience.sessionCount);

  return (
    <dl className={classes.numbers}>
      <EvidenceNumber value={formats.number(completedCourses)}>
        <Trans>finished treatments on record</Trans>
      </EvidenceNumber>
      <EvidenceNumber value={formats.number(healedTwelveMonths)}>
        <Trans>photographed healed at 12 months or later, {healedSixMonths} at 6</Trans>
      </EvidenceNumber>
      <EvidenceNumber value={medianSessions === null ? undefined : formats.number(medianSessions)}>
        <Trans>sessions for a treatment, median, n = {completedCourses}</Trans>
      </EvidenceNumber>
      <EvidenceNumber value={medianSessionMinutes === null ? undefined : formats.duration(medianSessionMinutes)}>
        <Trans>for a session, median, n = {sessionCount}</Trans>
      </EvidenceNumber>
    </dl>
  );
}

function EvidenceNumber({ value, children }: { value?: string; children: ReactNode }) {
  return (
    <div className={classes.number}>
      <dt>{children}</dt>
      {value === undefined ? (
        <dd className={classes.none}>
          <Trans>Not enough yet. Shows from {STATISTIC_MIN_COUNT}.</Trans>
        </dd>
      ) : (
        <dd className={classes.value}>{value}</dd>
      )}
    </div>
  );
}
