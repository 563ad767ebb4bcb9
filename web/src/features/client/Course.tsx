import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../gql/index.ts';
import type { Course_CourseFragment } from '../../gql/graphql.ts';
import { Card } from '../../ui/card/Card.tsx';
import { DensityBar } from '../../ui/density/DensityBar.tsx';
import { IconCamera } from '../../ui/icons.ts';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { useToday } from '../../ui/locale/useToday.ts';
import { inSentence } from '../../ui/words/inSentence.ts';
import { goalWords, stageWords } from '../../ui/words/vocabulary.ts';
import { Consents } from './Consents.tsx';
import classes from './MyRecord.module.css';
import { nextPhoto } from './nextPhoto.ts';
import { PublishedCase } from './PublishedCase.tsx';

const fragment = graphql(`
  fragment Course_course on ClientCourse {
    id
    clinicName
    technicianName
    stage
    goal
    plannedSessionCount
    sessions {
      number
      heldOn
      durationMinutes
    }
    ...PublishedCase_course
    ...Consents_course
  }
`);

interface Props {
  course: FragmentType<typeof fragment>;
}

/** One treatment: its sessions, the next photograph, what is public of it, and what was agreed to. */
export function Course({ course }: Props) {
  const { i18n } = useLingui();
  const formats = useFormats();
  const { data } = useSuspenseFragment({ fragment, fragmentName: 'Course_course', from: course });
  const done = data.sessions.length;

  return (
    <Card as="article" className={classes.course}>
      <div className={classes.head}>
        <div>
          <h2 className="h2">{data.clinicName}</h2>
          <p className="second">
            {i18n._(stageWords[data.stage])}, {inSentence(i18n._(goalWords[data.goal]))},{' '}
            <bdi>{data.technicianName}</bdi>
          </p>
        </div>
        <p className={classes.progress}>
          <DensityBar value={done} of={data.plannedSessionCount} width={64} />
          <Trans>
            {done} of {data.plannedSessionCount} sessions
          </Trans>
        </p>
      </div>
      <ol className={classes.sessions}>
        {data.sessions.map((session) => (
          <li key={session.number}>
            <span>
              <Trans>Session {session.number}</Trans>
            </span>
            <span>
              {formats.day(session.heldOn)}, {formats.duration(session.durationMinutes)}
            </span>
          </li>
        ))}
      </ol>
      <NextPhoto course={data} />
      <PublishedCase course={data} />
      <Consents course={data} />
    </Card>
  );
}

function NextPhoto({ course }: { course: Course_CourseFragment }) {
  const formats = useFormats();
  const today = useToday();
  const next = nextPhoto(course, today);
  if (!next) return null;

  const on = formats.day(next.on);
  return (
    <p className={classes.due}>
      <IconCamera size={18} aria-hidden />
      <Trans>
        Next photo of the healed scalp: {on}, day {next.day} after your last session.
      </Trans>
    </p>
  );
}
