import { Trans } from '@lingui/react/macro';
import classes from './UncheckedThings.module.css';

/** Every panel of evidence ends with what was left out of it. */
export function UncheckedThings() {
  return (
    <div className={classes.unchecked}>
      <h3 className="label">
        <Trans>What we do not check</Trans>
      </h3>
      <ul>
        <li>
          <Trans>How good the work is. Look at healed cases, and ask to meet.</Trans>
        </li>
        <li>
          <Trans>That a document is genuine, where it says “document seen”.</Trans>
        </li>
        <li>
          <Trans>Health risks, and whether a treatment suits you.</Trans>
        </li>
        <li>
          <Trans>Prices, languages and the words about themselves.</Trans>
        </li>
      </ul>
    </div>
  );
}
