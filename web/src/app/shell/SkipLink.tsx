import { Trans } from '@lingui/react/macro';
import classes from './SkipLink.module.css';

/** First stop of the keyboard: past the bar, to the page. */
export function SkipLink() {
  return (
    <a href="#main" className={classes.skip}>
      <Trans>Skip to the page</Trans>
    </a>
  );
}
