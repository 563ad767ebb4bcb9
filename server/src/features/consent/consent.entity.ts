import type { Rel } from '@mikro-orm/core';
import type { ConsentChannel, ConsentPurpose } from '@stipple/contract';
import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { BelongsTo } from '../../platform/tenancy/belongs-to.ts';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';
import { Client } from '../client/client.entity.ts';
import { Course } from '../course/course.entity.ts';

/** A client's yes to one purpose on one channel, with the wording signed. No row: no. */
@Entity({
  tableName: 'consent',
  ...clinicFence('consent', {
    member: ['select', 'insert'],
    client: ['select', 'insert', 'update'],
    job: ['select', 'insert', 'update'],
  }),
})
@Check({
  name: 'consent_signed',
  expression: "((btrim(signed_name) <> ''::text) AND (btrim(wording_text) <> ''::text))",
})
@Index({ properties: ['clinic', 'course'] })
@Index({ properties: ['clinic', 'client'] })
export class Consent extends ClinicOwned<'accountId' | 'withdrawnAt'> {
  @Property({ type: 'uuid', nullable: true, index: true })
  accountId: string | null = null;

  @BelongsTo(() => Client, 'client_id')
  client!: Rel<Client>;

  @BelongsTo(() => Course, 'course_id')
  course!: Rel<Course>;

  @Property({ type: 'text' })
  purpose!: ConsentPurpose;

  @Property({ type: 'text' })
  channel!: ConsentChannel;

  @Property({ type: 'text' })
  wordingVersion!: string;

  /** The words as they were shown. */
  @Property({ type: 'text' })
  wordingText!: string;

  @Property({ type: 'text' })
  signedName!: string;

  @Property({ type: 'timestamptz' })
  givenAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null = null;
}
