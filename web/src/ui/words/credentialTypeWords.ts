import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CredentialType } from '@stipple/contract';

/** Kinds of paper, as they are named where no paper of the kind is at hand. */
export const credentialTypeWords: Record<CredentialType, MessageDescriptor> = {
  COUNCIL_PERSONAL_REGISTRATION: msg`Council personal registration`,
  COUNCIL_PREMISES_REGISTRATION: msg`Council premises registration`,
  SPECIAL_TREATMENT_LICENCE: msg`Special treatment licence`,
  STUDIO_LICENCE: msg`Studio licence`,
  ARTIST_LICENCE: msg`Artist licence`,
  LIABILITY_INSURANCE: msg`Liability insurance`,
  BLOODBORNE_PATHOGENS: msg`Infection control`,
  FIRST_AID: msg`First aid`,
  SMP_TRAINING: msg`Training in scalp micropigmentation`,
  MEMBERSHIP: msg`Membership`,
};
