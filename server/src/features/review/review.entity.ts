import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BelongsTo } from '../../platform/tenancy/belongs-to.ts';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';
import { Course } from '../course/course.entity.ts';
import { Technician } from '../staff/technician.entity.ts';

/** What a client says of a finished course: on day 3 of the experience, at month 12 of the result. One per course. */
@Entity({
  tableName: 'review',
  ...clinicFence('review', {
    member: ['select', 'update'],
    client: ['select', 'insert', 'update'],
    job: ['select', 'insert', 'update'],
  }),
})
@Unique({ properties: ['clinic', 'course'] })
@Check({
  name: 'review_scores',
  expression:
    '(((day_three_score >= 1) AND (day_three_score <= 5)) AND ((month_twelve_score >= 1) AND (month_twelve_score <= 5)))',
})
@Index({ properties: ['clinic', 'technician'] })
export class Review extends ClinicOwned<
  'accountId' | 'dayThreeScore' | 'dayThreeText' | 'monthTwelveScore' | 'monthTwelveText' | 'clinicAnswer'
> {
  @Property({ type: 'uuid', nullable: true, index: true })
  accountId: string | null = null;

  @BelongsTo(() => Course, 'course_id')
  course!: Rel<Course>;

  @BelongsTo(() => Technician, 'technician_id')
  technician!: Rel<Technician>;

  @Property({ type: 'integer', nullable: true })
  dayThreeScore: number | null = null;

  @Property({ type: 'text', nullable: true })
  dayThreeText: string | null = null;

  @Property({ type: 'integer', nullable: true })
  monthTwelveScore: number | null = null;

  @Property({ type: 'text', nullable: true })
  monthTwelveText: string | null = null;

  @Property({ type: 'text', nullable: true })
  clinicAnswer: string | null = null;

  /** Day of the newest answer. */
  @Property({ type: 'date' })
  writtenOn!: string;
}
