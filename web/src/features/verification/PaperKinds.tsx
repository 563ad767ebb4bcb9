import { Trans, useLingui } from '@lingui/react/macro';
import { CREDENTIAL_TYPES } from '@stipple/contract';
import { anchorOf } from '../../ui/words/anchorOf.ts';
import { credentialTypeWords } from '../../ui/words/credentialTypeWords.ts';
import { paperKinds } from './paperKinds.ts';
import classes from './VerificationPage.module.css';

/** Each kind of paper: what is looked at, when again, and what it does not prove. */
export function PaperKinds() {
  const { i18n } = useLingui();

  return (
    <ul className={classes.rows}>
      {CREDENTIAL_TYPES.map((type) => {
        const { looksAt, again, doesNotProve } = paperKinds[type];
        return (
          <li key={type} id={anchorOf(type)} className={classes.anchored}>
            <div className={classes.words}>
              <h3 className="h4">{i18n._(credentialTypeWords[type])}</h3>
              <p>{i18n._(looksAt)}</p>
              <p>{i18n._(again)}</p>
              <p>
                <Trans>It does not prove: {i18n._(doesNotProve)}</Trans>
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
