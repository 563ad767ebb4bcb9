import type { Rel } from '@mikro-orm/core';
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';
import { PortfolioCase } from './portfolio-case.entity.ts';

/** That a case is public now. Everything public hangs on this row: deleting it takes all of it down at once. */
@Entity({
  tableName: 'publication',
  ...clinicFence('publication', {
    member: ['select', 'insert', 'delete'],
    client: ['select'],
    job: ['select', 'insert', 'delete'],
  }),
})
export class Publication extends ClinicOwned<'accountId'> {
  @Property({ type: 'uuid', nullable: true, index: true })
  accountId: string | null = null;

  @OneToOne(() => PortfolioCase, {
    joinColumns: ['clinic_id', 'portfolio_case_id'],
    referencedColumnNames: ['clinic_id', 'id'],
    updateRule: 'no action',
    deleteRule: 'no action',
    owner: true,
  })
  portfolioCase!: Rel<PortfolioCase>;

  @Property({ type: 'timestamptz' })
  publishedAt!: Date;
}
