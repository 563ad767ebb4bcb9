import { Trans, useLingui } from '@lingui/react/macro';
import type { Measured_MeasurementsFragment } from '../../gql/graphql.ts';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { stageWords } from '../../ui/words/vocabulary.ts';
import classes from './Truth.module.css';

/** The same by class of hair loss, for those with enough on record. */
export function MeasuredByClass({ medians }: Pick<Measured_MeasurementsFragment, 'medians'>) {
  const { i18n } = useLingui();
  const formats = useFormats();
  const rows = medians.flatMap(({ stage, ...rest }) => (stage === null ? [] : [{ ...rest, stage }]));
  if (rows.length === 0) return null;

  return (
    <table className={classes.byClass}>
      <caption className="label">
        <Trans>By class, where enough are on record</Trans>
      </caption>
      <tbody>
        {rows.map(({ stage, median, count }) => (
          <tr key={stage}>
            <th scope="row">{i18n._(stageWords[stage])}</th>
            <td>{formats.number(median)}</td>
            <td className="third">n = {formats.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
