import type { Shortlisted } from '@stipple/contract';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { accountFence } from '../../platform/tenancy/fence.ts';

/**
 * The technicians a signed-in person wants to come back to, in their order. Hangs on the account alone: no clinic, no
 * technician and nobody of the platform learns who is on whose list.
 */
@Entity({
  tableName: 'shortlist',
  ...accountFence('shortlist', { client: ['select', 'insert', 'update'] }),
})
export class Shortlist {
  @PrimaryKey({ type: 'uuid' })
  accountId!: string;

  @Property({ type: 'json' })
  entries!: Shortlisted[];
}
