import { Trans, useLingui } from '@lingui/react/macro';
import type { PhotoView } from '@stipple/contract';
import { Fragment } from 'react';
import { inSentence } from '../../ui/words/inSentence.ts';
import { stageWords, viewWords } from '../../ui/words/vocabulary.ts';
import { ComparedHead } from './ComparedHead.tsx';
import { ComparedPair } from './ComparedPair.tsx';
import type { Compared } from './comparisonQuery.ts';
import type { ComparisonGroup } from './comparisonRow.ts';
import type { ComparisonSearch } from './comparisonSearch.ts';
import classes from './ComparisonTable.module.css';
import { NextSteps } from './NextSteps.tsx';
import { RowCell } from './RowCell.tsx';

interface Props {
  technicians: readonly Compared[];
  groups: readonly ComparisonGroup[];
  view: PhotoView | null;
  search: ComparisonSearch;
}

/**
 * A table, told as one by roles: on a phone the name of a row stands above its values, which no table of the browser's
 * own can do without losing what it is.
 */
export function ComparisonTable({ technicians, groups, view, search }: Props) {
  const { t, i18n } = useLingui();
  const counts = groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ count = 0 }) => count)));
  const scale = Math.max(1, ...counts);
  const ofClass = search.stage && i18n._(stageWords[search.stage]);
  const inView = view && inSentence(i18n._(viewWords[view]));

  return (
    <div
      role="table"
      aria-label={t`Technicians side by side`}
      className={classes.table}
      data-columns={technicians.length}
    >
      <div role="row" className={classes.row} data-part="pairs">
        <div role="rowheader" className={classes.name}>
          {inView ? (
            <Trans>Most recently checked case of each, {inView} view</Trans>
          ) : (
            <Trans>Most recently checked case of each</Trans>
          )}
        </div>
        {technicians.map(({ technician, latestCase }) => (
          <div role="cell" key={technician.slug} className={classes.cell}>
            <ComparedPair found={latestCase} view={view} name={technician.name} ofClass={ofClass} />
          </div>
        ))}
      </div>
      <div role="row" className={classes.row} data-part="heads">
        <div role="columnheader" className={classes.name} aria-label={t`What is compared`} />
        {technicians.map((compared) => (
          <div role="columnheader" key={compared.technician.slug} className={classes.cell}>
            <ComparedHead compared={compared} search={search} />
          </div>
        ))}
      </div>
      {groups.map((group) => (
        <Fragment key={group.key}>
          <div role="row" className={classes.group}>
            <div role="rowheader">
              <h2 className="h4">{group.title}</h2>
            </div>
          </div>
          {group.rows.map((row) => (
            <div role="row" key={row.key} className={classes.row}>
              <div role="rowheader" className={classes.name}>
                {row.name}
              </div>
              {row.cells.map((cell, index) => (
                <div role="cell" key={technicians[index]?.technician.slug} className={classes.cell}>
                  <RowCell cell={cell} scale={scale} />
                </div>
              ))}
            </div>
          ))}
        </Fragment>
      ))}
      <div role="row" className={classes.row} data-part="steps">
        <div role="rowheader" className={classes.name}>
          <Trans>Next step</Trans>
        </div>
        {technicians.map(({ technician }) => (
          <div role="cell" key={technician.slug} className={classes.cell}>
            <NextSteps technician={technician} search={search} />
          </div>
        ))}
      </div>
    </div>
  );
}
