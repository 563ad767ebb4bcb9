import type { Rel } from '@mikro-orm/core';
import type { Effect, EffectSeverity } from '@stipple/contract';
import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { BelongsTo } from '../../platform/tenancy/belongs-to.ts';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';
import { Course } from '../course/course.entity.ts';

/** An unwanted effect that a clinic recorded of a course. */
@Entity({
  tableName: 'adverse_event',
  ...clinicFence('adverse_event', {
    member: ['select', 'insert', 'update'],
    client: ['select'],
    job: ['select', 'insert', 'update'],
  }),
})
@Index({ properties: ['clinic', 'course'] })
export class AdverseEvent extends ClinicOwned<'accountId' | 'severity' | 'settledOn'> {
  @Property({ type: 'uuid', nullable: true, index: true })
  accountId: string | null = null;

  @BelongsTo(() => Course, 'course_id')
  course!: Rel<Course>;

  @Property({ type: 'text' })
  effect!: Effect;

  @Property({ type: 'text', default: 'MILD' })
  severity: EffectSeverity = 'MILD';

  /** Calendar day in the location's time zone. */
  @Property({ type: 'date' })
  noticedOn!: string;

  /** Null: not over yet. */
  @Property({ type: 'date', nullable: true })
  settledOn: string | null = null;
}
