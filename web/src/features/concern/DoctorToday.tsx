import { Trans } from '@lingui/react/macro';
import { IconAlertTriangle } from '../../ui/icons.ts';
import classes from './Report.module.css';

/** What cannot wait for a reader of reports. */
export function DoctorToday() {
  return (
    <p className={classes.doctor}>
      <IconAlertTriangle size={20} aria-hidden />
      <span>
        <b>
          <Trans>Fever, pus, spreading redness, swelling that grows, or trouble breathing?</Trans>
        </b>{' '}
        <Trans>See a doctor today. Nobody reads reports at night, and we give no medical advice.</Trans>
      </span>
    </p>
  );
}
