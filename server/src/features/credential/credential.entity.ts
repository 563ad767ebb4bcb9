import type { Rel } from '@mikro-orm/core';
import type {
  CredentialClock,
  CredentialMethod,
  CredentialState,
  CredentialSubject,
  CredentialType,
} from '@stipple/contract';
import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { BelongsTo } from '../../platform/tenancy/belongs-to.ts';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';
import { Location } from '../clinic/location.entity.ts';
import { Technician } from '../staff/technician.entity.ts';

/** A paper about a person or a place, what was checked about it, and the clock it runs on. Days are the place's own. */
@Entity({
  tableName: 'credential',
  ...clinicFence('credential', {
    member: ['select', 'insert', 'update'],
    admin: ['select', 'update'],
    job: ['select', 'insert', 'update'],
  }),
})
@Check({
  name: 'credential_subject',
  expression:
    "(((subject = 'PERSON'::text) AND (technician_id IS NOT NULL) AND (location_id IS NULL)) OR ((subject = 'PLACE'::text) AND (location_id IS NOT NULL) AND (technician_id IS NULL)))",
})
@Check({
  name: 'credential_clock',
  expression:
    "(((clock = 'EXPIRES'::text) AND (expires_on IS NOT NULL)) OR ((clock = 'RECHECK'::text) AND (recheck_due_on IS NOT NULL)))",
})
@Check({
  name: 'credential_verified',
  expression:
    "((state <> 'VERIFIED'::text) OR ((checked_on IS NOT NULL) AND (checked_by IS NOT NULL) AND (method IS NOT NULL)))",
})
@Index({ properties: ['clinic', 'technician'] })
@Index({ properties: ['clinic', 'location'] })
export class Credential extends ClinicOwned<
  | 'technician'
  | 'location'
  | 'number'
  | 'numberNote'
  | 'expiresOn'
  | 'recheckDueOn'
  | 'state'
  | 'checkedOn'
  | 'checkedBy'
  | 'method'
  | 'source'
  | 'detail'
  | 'notChecked'
  | 'evidenceKey'
> {
  @Property({ type: 'text' })
  subject!: CredentialSubject;

  @BelongsTo(() => Technician, 'technician_id', { nullable: true })
  technician: Rel<Technician> | null = null;

  @BelongsTo(() => Location, 'location_id', { nullable: true })
  location: Rel<Location> | null = null;

  @Property({ type: 'text' })
  type!: CredentialType;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  issuer!: string;

  /** Never public; what may be shown of it is `numberNote`. */
  @Property({ type: 'text', nullable: true })
  number: string | null = null;

  @Property({ type: 'text', nullable: true })
  numberNote: string | null = null;

  @Property({ type: 'text' })
  clock!: CredentialClock;

  @Property({ type: 'date' })
  validFrom!: string;

  /** Last day it counts. */
  @Property({ type: 'date', nullable: true })
  expiresOn: string | null = null;

  /** No end date: last day it counts unless checked again. */
  @Property({ type: 'date', nullable: true })
  recheckDueOn: string | null = null;

  @Property({ type: 'text', default: 'STATED' })
  state: CredentialState = 'STATED';

  @Property({ type: 'date', nullable: true })
  checkedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  checkedBy: string | null = null;

  @Property({ type: 'text', nullable: true })
  method: CredentialMethod | null = null;

  /** What it was held against, such as "the certificate" or a register's name. */
  @Property({ type: 'text', nullable: true })
  source: string | null = null;

  /** A public fact of the paper, such as "£5m". */
  @Property({ type: 'text', nullable: true })
  detail: string | null = null;

  @Property({ type: 'text', nullable: true })
  notChecked: string | null = null;

  /** Where the evidence file lies in the store; private. */
  @Property({ type: 'text', nullable: true })
  evidenceKey: string | null = null;
}
