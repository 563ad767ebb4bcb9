import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CredentialType } from '@stipple/contract';

/** What is looked at in a kind of paper, when again, and where the check ends. */
export interface PaperKind {
  readonly looksAt: MessageDescriptor;
  readonly again: MessageDescriptor;
  readonly doesNotProve: MessageDescriptor;
}

const onEndDay = msg`Counts to the end date printed on it; that day the page changes by itself.`;
const onRecheck = msg`Has no end date of its own. We look again by the day that the page names; from then on it stops counting until we have.`;

/** Every kind of paper that a page may show. */
export const paperKinds: Record<CredentialType, PaperKind> = {
  COUNCIL_PERSONAL_REGISTRATION: {
    looksAt: msg`Name, council, date and number on the certificate, against the council’s register where it is public.`,
    again: onRecheck,
    doesNotProve: msg`Skill. A council registers who does tattooing, it does not test them.`,
  },
  COUNCIL_PREMISES_REGISTRATION: {
    looksAt: msg`Address, council and date on the certificate for the premises.`,
    again: onRecheck,
    doesNotProve: msg`How clean the room is today. We did not visit it.`,
  },
  SPECIAL_TREATMENT_LICENCE: {
    looksAt: msg`Address, borough, treatments covered and end date on the licence.`,
    again: onEndDay,
    doesNotProve: msg`That the borough has inspected since.`,
  },
  STUDIO_LICENCE: {
    looksAt: msg`Address, authority and end date on the licence of the studio.`,
    again: onEndDay,
    doesNotProve: msg`How clean the room is today. We did not visit it.`,
  },
  ARTIST_LICENCE: {
    looksAt: msg`Name, authority and end date on the licence, against the state’s register where it is public.`,
    again: onEndDay,
    doesNotProve: msg`Experience with scalps: most such licences are for body art of any kind.`,
  },
  LIABILITY_INSURANCE: {
    looksAt: msg`Name, insurer, sum, treatments covered and dates on the certificate; with the insurer where the page says so.`,
    again: onEndDay,
    doesNotProve: msg`That a claim would be paid.`,
  },
  BLOODBORNE_PATHOGENS: {
    looksAt: msg`Name, provider, course and date on the certificate.`,
    again: onEndDay,
    doesNotProve: msg`What is done in the room. It proves a course, not a habit.`,
  },
  FIRST_AID: {
    looksAt: msg`Name, provider and date on the certificate.`,
    again: onEndDay,
    doesNotProve: msg`That this person is in the room on the day.`,
  },
  SMP_TRAINING: {
    looksAt: msg`Name, school, course and date on the document; with the school where the page says so.`,
    again: onRecheck,
    doesNotProve: msg`Talent, or how good the course was. Schools and their lengths differ widely.`,
  },
  MEMBERSHIP: {
    looksAt: msg`Name and dates, against the society’s list where it is public.`,
    again: onEndDay,
    doesNotProve: msg`Skill: most societies take whoever pays and signs their code.`,
  },
};
