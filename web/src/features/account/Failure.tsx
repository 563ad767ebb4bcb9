import { IconAlertCircle } from '../../ui/icons.ts';
import { authSentence } from './authSentence.ts';
import type { AuthFailure } from './postAuth.ts';
import classes from './SignInPage.module.css';

/** Why it did not work, read aloud as it appears. */
export function Failure({ failure }: { failure: AuthFailure | undefined }) {
  return (
    <div role="alert">
      {failure && (
        <p className={classes.failure}>
          <IconAlertCircle size={18} aria-hidden />
          {authSentence(failure)}
        </p>
      )}
    </div>
  );
}
