import { Trans } from '@lingui/react/macro';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import classes from './ForClinics.module.css';

/** What a clinic gets, in three sentences. */
export function ForClinics() {
  return (
    <Page className={classes.clinics}>
      <section id="clinics" aria-labelledby="clinics-title" className={classes.inner}>
        <div className={classes.words}>
          <h2 id="clinics-title" className="d2">
            <Trans>Running a clinic?</Trans>
          </h2>
          <p className="lead">
            <Trans>
              Session records, consents, papers with their dates, and a portfolio that clients can trust. Stipple is
              open source: host it on your own server.
            </Trans>
          </p>
        </div>
        <ButtonLink to="/sign-in">
          <Trans>Clinic sign-in</Trans>
        </ButtonLink>
      </section>
    </Page>
  );
}
