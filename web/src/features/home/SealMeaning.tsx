import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../ui/button/ButtonLink.tsx';
import { CredentialIcon } from '../../ui/credential/CredentialIcon.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import classes from './SealMeaning.module.css';

/** The seal in five lines: three things checked, two that are not. */
export function SealMeaning() {
  return (
    <section className={classes.band} aria-labelledby="seal" data-colour-scheme="dark">
      <Page className={classes.inner}>
        <div className={classes.words}>
          <h2 id="seal" className="d2">
            <Trans>What the seal means, and what it does not</Trans>
          </h2>
          <p className="lead">
            <Trans>
              We check papers and records. We do not judge artistry, and nobody can say beforehand how your skin will
              hold pigment.
            </Trans>
          </p>
          <ButtonLink to="/how-verification-works" variant="primary">
            <Trans>Read how it works</Trans>
          </ButtonLink>
        </div>
        <ul className={classes.list}>
          <Meaning isChecked title={<Trans>Papers of the technician</Trans>}>
            <Trans>Registration, insurance, hygiene training: seen, dated, and out when they lapse</Trans>
          </Meaning>
          <Meaning isChecked title={<Trans>Photographs bound to sessions</Trans>}>
            <Trans>Days since treatment are counted from the record; nobody can type them</Trans>
          </Meaning>
          <Meaning isChecked title={<Trans>The client's word</Trans>}>
            <Trans>
              Consent to publish, apart from treatment, taken back at any time; and “this is me, nothing was changed”
            </Trans>
          </Meaning>
          <Meaning title={<Trans>Price and hours in the chair</Trans>}>
            <Trans>Stated by the clinic</Trans>
          </Meaning>
          <Meaning title={<Trans>How long it lasts on you</Trans>}>
            <Trans>Varies. It fades slowly; most people top up after some years</Trans>
          </Meaning>
        </ul>
      </Page>
    </section>
  );
}

interface MeaningProps {
  isChecked?: boolean;
  title: ReactNode;
  children: ReactNode;
}

function Meaning({ isChecked, title, children }: MeaningProps) {
  return (
    <li className={classes.meaning}>
      <CredentialIcon mark={isChecked ? 'verified' : 'stated'} size={22} />
      <div>
        <h3 className="h3">{title}</h3>
        <p className="third">{children}</p>
      </div>
    </li>
  );
}
