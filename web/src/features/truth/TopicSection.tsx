import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Sources } from './Sources.tsx';
import type { Statement, Topic } from './statement.ts';
import classes from './Truth.module.css';

interface Props {
  topic: Topic;
  /** What was measured here; stands beside what sources say. */
  measured: ReactNode;
}

/** One question: what sources say, on what they disagree, what to do, and what the records here show. */
export function TopicSection({ topic, measured }: Props) {
  const { i18n } = useLingui();

  return (
    <section id={topic.id} className={classes.topic} aria-labelledby={`${topic.id}-title`}>
      <h2 id={`${topic.id}-title`} className="h2">
        {i18n._(topic.title)}
      </h2>
      <div className={classes.columns}>
        <div className={classes.said}>
          {topic.said.map((statement) => (
            <Said key={statement.text.id} statement={statement} />
          ))}
          {topic.days && <Days days={topic.days} />}
          {topic.disputed && (
            <div className={classes.disputed}>
              <p className="label">
                <Trans>Disputed</Trans>
              </p>
              <Said statement={topic.disputed} />
            </div>
          )}
          {topic.advice && <p className={classes.advice}>{i18n._(topic.advice)}</p>}
        </div>
        {measured}
      </div>
    </section>
  );
}

function Said({ statement }: { statement: Statement }) {
  const { i18n } = useLingui();
  return (
    <p>
      {i18n._(statement.text)} <Sources keys={statement.sources} />
    </p>
  );
}

function Days({ days }: { days: NonNullable<Topic['days']> }) {
  const { i18n } = useLingui();
  return (
    <dl className={classes.days}>
      {days.map((day) => (
        <div key={day.when.id}>
          <dt>{i18n._(day.when)}</dt>
          <dd>
            {i18n._(day.text)} <Sources keys={day.sources} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
