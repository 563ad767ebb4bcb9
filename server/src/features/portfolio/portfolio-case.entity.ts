import type { Rel } from '@mikro-orm/core';
import type { PhotoView } from '@stipple/contract';
import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BelongsTo } from '../../platform/tenancy/belongs-to.ts';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';
import { Course } from '../course/course.entity.ts';
import { Technician } from '../staff/technician.entity.ts';

/** One course told in photographs. Dates, sessions and elapsed days come from the course and are never typed. */
@Entity({
  tableName: 'portfolio_case',
  ...clinicFence('portfolio_case', {
    member: ['select', 'insert', 'update'],
    client: ['select'],
    job: ['select', 'insert', 'update'],
  }),
})
@Unique({ properties: ['clinic', 'reference'] })
@Unique({ properties: ['clinic', 'course'] })
@Index({ properties: ['clinic', 'technician'] })
export class PortfolioCase extends ClinicOwned<
  'accountId' | 'views' | 'technicianNote' | 'clientNote' | 'clientConfirmedOn' | 'checkedOn'
> {
  @Property({ type: 'uuid', nullable: true, index: true })
  accountId: string | null = null;

  /** Such as NL-0042. */
  @Property({ type: 'text' })
  reference!: string;

  @BelongsTo(() => Course, 'course_id')
  course!: Rel<Course>;

  @BelongsTo(() => Technician, 'technician_id')
  technician!: Rel<Technician>;

  /** The views the client chose to show, the default first. */
  @Property({ type: 'text[]', default: [] })
  views: PhotoView[] = [];

  @Property({ type: 'text', nullable: true })
  technicianNote: string | null = null;

  @Property({ type: 'text', nullable: true })
  clientNote: string | null = null;

  @Property({ type: 'date', nullable: true })
  clientConfirmedOn: string | null = null;

  /** Day platform staff last held the case against its originals. */
  @Property({ type: 'date', nullable: true })
  checkedOn: string | null = null;
}
