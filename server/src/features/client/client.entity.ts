import type { HairColour, Sex, SkinTone } from '@stipple/contract';
import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';

/** One clinic's record of a person it treats. The same person elsewhere is another record, unknown to this one. */
@Entity({
  tableName: 'client',
  ...clinicFence('client', {
    member: ['select', 'insert', 'update'],
    client: ['select'],
    job: ['select', 'insert', 'update'],
  }),
})
@Index({ properties: ['clinic', 'searchName', 'id'] })
export class Client extends ClinicOwned<'accountId' | 'email' | 'bornOn' | 'archivedAt' | 'searchName'> {
  /** The person's sign-in, once they have one. */
  @Property({ type: 'uuid', nullable: true, index: true })
  accountId: string | null = null;

  @Property({ type: 'text' })
  name!: string;

  /** The name in lower case without marks, kept by the database: "Łódź" is found as "lodz". */
  @Property({ type: 'text', generated: '(plain_text(name)) stored', lazy: true })
  readonly searchName!: string;

  @Property({ type: 'text', nullable: true })
  email: string | null = null;

  @Property({ type: 'text' })
  sex!: Sex;

  @Property({ type: 'text' })
  skinTone!: SkinTone;

  @Property({ type: 'text' })
  hairColour!: HairColour;

  @Property({ type: 'date', nullable: true })
  bornOn: string | null = null;

  @Property({ type: 'timestamptz', nullable: true })
  archivedAt: Date | null = null;
}
