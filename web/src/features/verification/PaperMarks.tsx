import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { CredentialIcon } from '../../ui/credential/CredentialIcon.tsx';
import { EXPIRING_DAYS, type CredentialMark } from '../../ui/credential/credentialMark.ts';
import classes from './VerificationPage.module.css';

/** The five marks of a paper and what each says. */
export function PaperMarks() {
  return (
    <ul className={classes.rows}>
      <Mark mark="verified" title={<Trans>Verified, with its date</Trans>}>
        <Trans>A person checked it in a register, with the issuer, or from the document; the page says which.</Trans>
      </Mark>
      <Mark mark="inReview" title={<Trans>In review</Trans>}>
        <Trans>Handed in. It counts for nothing yet.</Trans>
      </Mark>
      <Mark mark="expiring" title={<Trans>Expires in {EXPIRING_DAYS} days or less</Trans>}>
        <Trans>Still verified, and soon to be renewed. Papers without an end are looked at again on a set day.</Trans>
      </Mark>
      <Mark mark="lapsed" title={<Trans>Lapsed or rejected</Trans>}>
        <Trans>What depends on it stops: listing, booking, publishing.</Trans>
      </Mark>
      <Mark mark="stated" title={<Trans>Stated by the clinic</Trans>}>
        <Trans>Written by the clinic and not checked.</Trans>
      </Mark>
    </ul>
  );
}

interface MarkProps {
  mark: CredentialMark;
  title: ReactNode;
  children: ReactNode;
}

function Mark({ mark, title, children }: MarkProps) {
  return (
    <li>
      <CredentialIcon mark={mark} size={22} />
      <div className={classes.words}>
        <h3 className="h4">{title}</h3>
        <p>{children}</p>
      </div>
    </li>
  );
}
