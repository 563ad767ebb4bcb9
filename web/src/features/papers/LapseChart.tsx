import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { useToday } from '../../ui/locale/useToday.ts';
import { VisuallyHidden } from '../../ui/layout/VisuallyHidden.tsx';
import { credentialTypeWords } from '../../ui/words/credentialTypeWords.ts';
import classes from './LapseChart.module.css';
import { type LapseMonth, lapseMonths } from './lapseMonths.ts';
import type { PaperHolder } from './paperHolders.ts';

/** A year ahead, one dot a paper, so that a pile of renewals is seen before it is due. */
export function LapseChart({ holders }: { holders: readonly PaperHolder[] }) {
  const months = lapseMonths(holders, useToday());

  return (
    <section className={classes.chart} aria-labelledby="lapses">
      <div className={classes.head}>
        <h2 id="lapses" className="h4">
          <Trans>What ends in the next 12 months</Trans>
        </h2>
        <p className="small third">
          <Trans>One dot a paper, in the month of its last day.</Trans>
        </p>
      </div>
      <ol className={classes.months}>
        {months.map((month) => (
          <Month key={month.month} month={month} />
        ))}
      </ol>
    </section>
  );
}

function Month({ month: { month, dots } }: { month: LapseMonth }) {
  const { i18n } = useLingui();
  const formats = useFormats();

  return (
    <li className={classes.month}>
      <ul className={classes.dots}>
        {dots.map(({ holder, type, mark, on }) => (
          <li
            key={`${holder.id} ${type}`}
            className={classes.dot}
            data-mark={mark}
            title={`${holder.name}, ${i18n._(credentialTypeWords[type])}, ${formats.day(on)}`}
          >
            <VisuallyHidden>
              {holder.name}, {i18n._(credentialTypeWords[type])}, {formats.day(on)}
            </VisuallyHidden>
          </li>
        ))}
      </ul>
      <span className={classes.label}>
        {formats.shortMonth(month)}
        <VisuallyHidden>
          : <Plural value={dots.length} _0="nothing ends" one="# paper ends" other="# papers end" />
        </VisuallyHidden>
      </span>
    </li>
  );
}
