import type { Rel } from '@mikro-orm/core';
import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { BelongsTo } from '../../platform/tenancy/belongs-to.ts';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';
import { Enquiry } from './enquiry.entity.ts';

/** One message of an enquiry, in either direction. */
@Entity({
  tableName: 'enquiry_message',
  ...clinicFence('enquiry_message', {
    member: ['select', 'insert'],
    visitor: ['insert'],
    client: ['select'],
    job: ['select', 'insert'],
  }),
})
@Index({ properties: ['clinic', 'enquiry'] })
export class EnquiryMessage extends ClinicOwned<'accountId'> {
  @Property({ type: 'uuid', nullable: true })
  accountId: string | null = null;

  @BelongsTo(() => Enquiry, 'enquiry_id')
  enquiry!: Rel<Enquiry>;

  @Property({ type: 'boolean' })
  fromClinic!: boolean;

  @Property({ type: 'text' })
  authorName!: string;

  @Property({ type: 'text' })
  body!: string;

  @Property({ type: 'timestamptz' })
  sentAt!: Date;
}
