import { Trans } from '@lingui/react/macro';
import { DensityBar } from '../../ui/density/DensityBar.tsx';
import { Seal } from '../../ui/seal/Seal.tsx';
import { anchorOf } from '../../ui/words/anchorOf.ts';
import { badgeLevels, isSealed } from '../../ui/words/badgeLevels.ts';
import classes from './VerificationPage.module.css';

/** The four levels of evidence: what each proves, and what it does not. */
export function CaseLevels() {
  const levels = badgeLevels();

  return (
    <ol className={classes.rows}>
      {levels.map(({ badge, name, proves, doesNotProve }, index) => (
        <li key={badge} id={anchorOf(badge)} className={classes.anchored}>
          <DensityBar value={index + 1} of={levels.length} width={40} rows={2} className={classes.bar} />
          <div className={classes.words}>
            <h3 className="h4">
              {name} {isSealed(badge) && <Seal />}
            </h3>
            <p>{proves}</p>
            <p>
              <Trans>It does not prove: {doesNotProve}</Trans>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
