import type { ReactNode } from 'react';
import { CredentialIcon } from './CredentialIcon.tsx';
import classes from './CredentialChip.module.css';
import type { CredentialMark } from './credentialMark.ts';

interface Props {
  mark: CredentialMark;
  /** Document, and date or days: "Infection control, to 2 Mar 2027". */
  children: ReactNode;
}

/** A paper in one line: icon, document, date. */
export function CredentialChip({ mark, children }: Props) {
  return (
    <span className={classes.chip} data-mark={mark}>
      <CredentialIcon mark={mark} size={14} />
      {children}
    </span>
  );
}
