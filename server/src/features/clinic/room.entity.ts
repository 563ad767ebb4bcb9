import type { Rel } from '@mikro-orm/core';
import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { BelongsTo } from '../../platform/tenancy/belongs-to.ts';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';
import { Location } from './location.entity.ts';

/** A room of a place: one appointment at a time. */
@Entity({
  tableName: 'room',
  ...clinicFence('room', { member: ['select', 'insert', 'update'], job: ['select', 'insert', 'update'] }),
})
@Index({ properties: ['clinic', 'location'] })
export class Room extends ClinicOwned<'retiredOn'> {
  @BelongsTo(() => Location, 'location_id')
  location!: Rel<Location>;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'date', nullable: true })
  retiredOn: string | null = null;
}
