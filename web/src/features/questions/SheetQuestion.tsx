import { Trans } from '@lingui/react/macro';
import { Fragment } from 'react';
import { IconCheck, IconCircleDashed } from '../../ui/icons.ts';
import { VisuallyHidden } from '../../ui/layout/VisuallyHidden.tsx';
import type { SheetLine } from './questionSheet.ts';
import { sourceOf } from './questionSources.ts';
import classes from './QuestionSheet.module.css';

/** One question: the evidence, or two lines to write on. */
export function SheetQuestion({ line, number }: { line: SheetLine; number: number }) {
  return (
    <li className={classes.question}>
      <h2 className={classes.words}>
        <span className={classes.number}>{number}</span>
        {line.question}
      </h2>
      {line.evidence.map((sentence) => (
        <p key={sentence} className={classes.evidence}>
          {line.isAnswered ? (
            <IconCheck size={16} stroke={2.4} aria-hidden />
          ) : (
            <IconCircleDashed size={16} stroke={1.75} aria-hidden />
          )}
          <span>{sentence}</span>
        </p>
      ))}
      {!line.isAnswered && (
        <div className={classes.lines}>
          <VisuallyHidden>
            <Trans>Not answered by the record. Ask, and write it down.</Trans>
          </VisuallyHidden>
          <span aria-hidden />
          <span aria-hidden />
        </div>
      )}
      <p className={classes.sources}>
        <Trans>Told to ask by:</Trans>{' '}
        {line.sources.map((key, index) => {
          const { name, url } = sourceOf(key);
          return (
            <Fragment key={key}>
              {index > 0 && ', '}
              <a href={url} rel="noreferrer nofollow" target="_blank">
                {name}
              </a>
            </Fragment>
          );
        })}
      </p>
    </li>
  );
}
