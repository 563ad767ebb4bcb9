import type { Goal, Technique } from '@stipple/contract';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';

/** What a clinic offers towards one goal; its prices depend on the class of hair loss. */
@Entity({
  tableName: 'service',
  ...clinicFence('service', { member: ['select', 'insert', 'update'], job: ['select', 'insert', 'update'] }),
})
export class Service extends ClinicOwned<'technique' | 'retiredOn'> {
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  goal!: Goal;

  @Property({ type: 'text', default: 'PERMANENT' })
  technique: Technique = 'PERMANENT';

  @Property({ type: 'integer' })
  sessionsIncluded!: number;

  /** What the price covers, in the clinic's words. */
  @Property({ type: 'text' })
  included!: string;

  @Property({ type: 'date', nullable: true })
  retiredOn: string | null = null;
}
