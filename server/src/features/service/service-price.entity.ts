import type { Rel } from '@mikro-orm/core';
import type { Currency, Stage } from '@stipple/contract';
import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { BelongsTo } from '../../platform/tenancy/belongs-to.ts';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';
import { Service } from './service.entity.ts';

/** The price range of a service for some classes of hair loss. */
@Entity({
  tableName: 'service_price',
  ...clinicFence('service_price', {
    member: ['select', 'insert', 'update', 'delete'],
    job: ['select', 'insert', 'update', 'delete'],
  }),
})
@Check({ name: 'service_price_range', expression: '((from_cents >= 0) AND (to_cents >= from_cents))' })
@Index({ properties: ['clinic', 'service'] })
export class ServicePrice extends ClinicOwned {
  @BelongsTo(() => Service, 'service_id')
  service!: Rel<Service>;

  @Property({ type: 'text[]' })
  stages!: Stage[];

  @Property({ type: 'integer' })
  fromCents!: number;

  @Property({ type: 'integer' })
  toCents!: number;

  @Property({ type: 'text' })
  currency!: Currency;
}
