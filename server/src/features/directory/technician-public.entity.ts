import { OptionalProps } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { publicFence } from '../../platform/tenancy/fence.ts';

/** A technician as visitors see them, while the papers allow it. */
@Entity({
  tableName: 'technician_public',
  ...publicFence('technician_public', {
    visitor: ['select'],
    client: ['select'],
    member: ['select', 'insert', 'update', 'delete'],
    admin: ['select'],
    job: ['select', 'insert', 'update', 'delete'],
  }),
})
@Index({ properties: ['clinicId'] })
export class TechnicianPublic {
  [OptionalProps]?: 'fromPriceCents' | 'medianReplyMinutes';

  @PrimaryKey({ type: 'uuid' })
  technicianId!: string;

  @Property({ type: 'uuid' })
  clinicId!: string;

  @Property({ type: 'text', unique: true })
  slug!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ columnType: 'tstzmultirange', type: 'string' })
  listedDuring!: string;

  /** Where they work, each with the instants (a tstzmultirange) at which that place may list them. */
  @Property({ columnType: 'jsonb', type: 'json' })
  places!: { latitude: number; longitude: number; city: string; listedDuring: string }[];

  @Property({ type: 'integer', nullable: true })
  fromPriceCents: number | null = null;

  @Property({ type: 'text' })
  currency!: string;

  /** Profile, papers, locations, experience, prices, portrait: the page as JSON. */
  @Property({ columnType: 'json', type: 'json' })
  page!: unknown;
}
