import { Trans, useLingui } from '@lingui/react/macro';
import { CredentialIcon } from '../../ui/credential/CredentialIcon.tsx';
import classes from './PaperLegend.module.css';

/** What the drawings of the matrix mean. */
export function PaperLegend() {
  const { t } = useLingui();

  return (
    <ul className={classes.legend} aria-label={t`What the marks mean`}>
      <li>
        <CredentialIcon mark="verified" size={16} /> <Trans>Checked by Stipple, counts to that day</Trans>
      </li>
      <li>
        <CredentialIcon mark="inReview" size={16} /> <Trans>In review, counts for nothing yet</Trans>
      </li>
      <li>
        <CredentialIcon mark="expiring" size={16} /> <Trans>30 days or less</Trans>
      </li>
      <li>
        <CredentialIcon mark="lapsed" size={16} /> <Trans>Lapsed</Trans>
      </li>
      <li>
        <CredentialIcon mark="stated" size={16} /> <Trans>Stated by you, nobody has checked it</Trans>
      </li>
    </ul>
  );
}
