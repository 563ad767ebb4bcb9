import type { CredentialClock, CredentialMethod, CredentialState, CredentialType } from '@stipple/contract';

/** A paper as the script tells it; days are the script's. */
export interface PaperSpec {
  readonly type: CredentialType;
  readonly title: string;
  readonly issuer: string;
  readonly number: string | null;
  readonly numberNote: string | null;
  readonly clock: CredentialClock;
  readonly validFrom: string;
  /** Last day it counts: its end, or the day its re-check is due. */
  readonly until: string;
  readonly state: CredentialState;
  readonly checkedOn: string | null;
  readonly method: CredentialMethod | null;
  readonly source: string | null;
  readonly detail: string | null;
  readonly notChecked: string | null;
}

interface Given {
  readonly issuer: string;
  readonly from: string;
  readonly until: string;
  /** Day platform staff checked it; left out: they did not. */
  readonly checked?: string;
  readonly state?: CredentialState;
  readonly method?: CredentialMethod;
  readonly source?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly number?: string;
  readonly notChecked?: string;
}

interface Kind {
  readonly type: CredentialType;
  readonly title: string;
  readonly clock: CredentialClock;
  readonly source: string;
  readonly notChecked: string;
}

const kinds = {
  council: {
    type: 'COUNCIL_PERSONAL_REGISTRATION',
    title: 'Council personal registration',
    clock: 'RECHECK',
    source: 'the certificate',
    notChecked: 'Registration says who may work here, not how well they work.',
  },
  premises: {
    type: 'COUNCIL_PREMISES_REGISTRATION',
    title: 'Council premises registration',
    clock: 'RECHECK',
    source: 'the certificate on display',
    notChecked: 'We did not visit the premises.',
  },
  insurance: {
    type: 'LIABILITY_INSURANCE',
    title: 'Treatment liability insurance',
    clock: 'EXPIRES',
    source: 'the policy schedule',
    notChecked: 'We did not read the exclusions of the policy.',
  },
  bloodborne: {
    type: 'BLOODBORNE_PATHOGENS',
    title: 'Infection control / bloodborne pathogens',
    clock: 'EXPIRES',
    source: 'the certificate',
    notChecked: 'We did not watch the work.',
  },
  training: {
    type: 'SMP_TRAINING',
    title: 'Training in scalp micropigmentation',
    clock: 'RECHECK',
    source: 'the certificate',
    notChecked: 'Not confirmed with the issuer.',
  },
  firstAid: {
    type: 'FIRST_AID',
    title: 'CPR and first aid',
    clock: 'EXPIRES',
    source: 'the certificate',
    notChecked: 'Not confirmed with the issuer.',
  },
  artist: {
    type: 'ARTIST_LICENCE',
    title: 'Artist licence',
    clock: 'EXPIRES',
    source: 'the licence',
    notChecked: 'A licence says who may work here, not how well they work.',
  },
  studio: {
    type: 'STUDIO_LICENCE',
    title: 'Studio licence',
    clock: 'EXPIRES',
    source: 'the licence on display',
    notChecked: 'We did not visit the premises.',
  },
  specialTreatment: {
    type: 'SPECIAL_TREATMENT_LICENCE',
    title: 'Special treatment licence',
    clock: 'EXPIRES',
    source: "the council's public register",
    notChecked: 'We did not visit the premises.',
  },
  membership: {
    type: 'MEMBERSHIP',
    title: 'Professional membership',
    clock: 'EXPIRES',
    source: 'the membership card',
    notChecked: 'We did not ask the society.',
  },
} as const satisfies Readonly<Record<string, Kind>>;

/** Writes down a paper of a kind. Without `checked` nobody has looked at it yet. */
export function paper(kindName: keyof typeof kinds, given: Given): PaperSpec {
  const kind: Kind = kinds[kindName];
  const { title = kind.title, number = null, detail = null, notChecked = kind.notChecked } = given;
  return {
    type: kind.type,
    clock: kind.clock,
    issuer: given.issuer,
    validFrom: given.from,
    until: given.until,
    title,
    number,
    numberNote: number === null ? null : 'number on file',
    detail,
    notChecked,
    ...checkOf(kind, given),
  };
}

function checkOf(kind: Kind, { checked, state, method = 'DOCUMENT_ONLY', source = kind.source }: Given) {
  if (checked === undefined)
    return { state: state ?? ('STATED' as const), checkedOn: null, method: null, source: null };
  return { state: state ?? ('VERIFIED' as const), checkedOn: checked, method, source };
}
