import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { CredentialMark } from './credentialMark.ts';

/** The word of each mark, where no date is at hand. */
export const credentialWords: Record<CredentialMark, MessageDescriptor> = {
  verified: msg`Verified`,
  inReview: msg`In review`,
  expiring: msg`Expires soon`,
  lapsed: msg`Lapsed`,
  rejected: msg`Rejected`,
  stated: msg`Stated by clinic`,
};
