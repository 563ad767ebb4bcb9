import type { Rel } from '@mikro-orm/core';
import type { AgeBand, EnquiryState, Goal, SkinTone, Stage } from '@stipple/contract';
import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BelongsTo } from '../../platform/tenancy/belongs-to.ts';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';
import { PortfolioCase } from '../portfolio/portfolio-case.entity.ts';
import { Technician } from '../staff/technician.entity.ts';

/** A question to one technician, from somebody who need not have an account. */
@Entity({
  tableName: 'enquiry',
  ...clinicFence('enquiry', {
    member: ['select', 'update'],
    client: ['select'],
    visitor: ['insert'],
    job: ['select', 'insert', 'update'],
  }),
})
@Unique({ properties: ['clinic', 'reference'] })
@Index({ properties: ['clinic', 'technician', 'id'] })
@Index({ properties: ['clinic', 'portfolioCaseId'] })
export class Enquiry extends ClinicOwned<
  | 'accountId'
  | 'portfolioCaseId'
  | 'stage'
  | 'goal'
  | 'skinTone'
  | 'ageBand'
  | 'city'
  | 'state'
  | 'photosDeletedOn'
  | 'firstRepliedAt'
> {
  @Property({ type: 'uuid', nullable: true, index: true })
  accountId: string | null = null;

  @Property({ type: 'text' })
  reference!: string;

  @BelongsTo(() => Technician, 'technician_id')
  technician!: Rel<Technician>;

  /** The public case asked about; may be withdrawn since. */
  @Property({ type: 'uuid', nullable: true })
  portfolioCaseId: string | null = null;

  /** The same column as a reference, for its foreign key alone: write `portfolioCaseId`. */
  @BelongsTo(() => PortfolioCase, 'portfolio_case_id', { nullable: true, hidden: true })
  readonly portfolioCase?: Rel<PortfolioCase> | null;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  email!: string;

  @Property({ type: 'text', nullable: true })
  stage: Stage | null = null;

  @Property({ type: 'text', nullable: true })
  goal: Goal | null = null;

  @Property({ type: 'text', nullable: true })
  skinTone: SkinTone | null = null;

  @Property({ type: 'text', nullable: true })
  ageBand: AgeBand | null = null;

  @Property({ type: 'text', nullable: true })
  city: string | null = null;

  @Property({ type: 'text', default: 'OPEN' })
  state: EnquiryState = 'OPEN';

  @Property({ type: 'timestamptz' })
  sentAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  firstRepliedAt: Date | null = null;

  /** Day its private photographs go if nothing follows. */
  @Property({ type: 'date', nullable: true })
  photosDeletedOn: string | null = null;
}
