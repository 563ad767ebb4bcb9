import { Trans, useLingui } from '@lingui/react/macro';
import { LIKENESS_POINTS, LIKENESS_POINTS_MAX } from '@stipple/contract';
import classes from './LikenessRules.module.css';

/** The published table, with the very numbers the ranking adds up. */
export function LikenessRules() {
  const { t } = useLingui();
  const rows: [string, number][] = [
    [t`Each stage further on or earlier, on the same scale`, LIKENESS_POINTS.stageStep],
    [t`Another kind of hair loss`, LIKENESS_POINTS.stageOther],
    [t`None of your goals`, LIKENESS_POINTS.goalOther],
    [t`Each skin type lighter or darker`, LIKENESS_POINTS.skinStep],
    [t`A scar on one head only`, LIKENESS_POINTS.scarOnOne],
    [t`Two scars of different kinds`, LIKENESS_POINTS.scarOther],
    [t`Each step of hair length`, LIKENESS_POINTS.hairLengthStep],
    [t`Each step of hair colour; grey is two from all others`, LIKENESS_POINTS.hairColourStep],
    [t`Each ten years of age`, LIKENESS_POINTS.ageStep],
    [t`Age not stated`, LIKENESS_POINTS.ageUnknown],
  ];

  return (
    <section id="how-likeness-is-counted" className={classes.rules} aria-labelledby="likeness-rules">
      <h2 id="likeness-rules" className="h2">
        <Trans>How likeness is counted</Trans>
      </h2>
      <p className="second measure">
        <Trans>
          Every difference between what you told and what a clinic recorded adds points. A case with{' '}
          {LIKENESS_POINTS_MAX} points or fewer is called like yours; the fewest points come first, and of equals the
          longest healed. What you leave out costs nothing. Nobody can pay for a place, and no photograph is analysed,
          of you or of anybody.
        </Trans>
      </p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Difference</Trans>
            </th>
            <th scope="col">
              <Trans>Points</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([words, points]) => (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td>{points}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
