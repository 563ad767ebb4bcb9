import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ClinicOwned } from './clinic-owned.entity.ts';
import { clinicFence } from './fence.ts';

/** The first answer to a request that may be sent twice; kept 24 hours. */
@Entity({
  tableName: 'idempotency_key',
  ...clinicFence('idempotency_key', {
    member: ['select', 'insert'],
    visitor: ['select', 'insert'],
    job: ['select', 'insert', 'delete'],
  }),
})
@Unique({ properties: ['clinic', 'operation', 'keyHash'] })
export class IdempotencyKey extends ClinicOwned {
  @Property({ type: 'text' })
  operation!: string;

  /** SHA-256 of the sender's key, hexadecimal. */
  @Property({ type: 'text' })
  keyHash!: string;

  /** SHA-256 of the request, hexadecimal: the same key with another request is refused. */
  @Property({ type: 'text' })
  requestHash!: string;

  @Property({ type: 'json' })
  answer!: unknown;

  @Property({ type: 'timestamptz', index: true })
  createdAt!: Date;
}
