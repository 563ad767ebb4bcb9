import { OptionalProps } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { publicFence } from '../../platform/tenancy/fence.ts';

/** A clinic as visitors see it. */
@Entity({
  tableName: 'clinic_public',
  ...publicFence('clinic_public', {
    visitor: ['select'],
    client: ['select'],
    member: ['select', 'insert', 'update', 'delete'],
    admin: ['select'],
    job: ['select', 'insert', 'update', 'delete'],
  }),
})
export class ClinicPublic {
  [OptionalProps]?: 'accentColour';

  @PrimaryKey({ type: 'uuid' })
  clinicId!: string;

  @Property({ type: 'text', unique: true })
  slug!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  accentColour: string | null = null;

  @Property({ type: 'text[]' })
  cities!: string[];

  /** About text, locations with their papers, prices, picture: the page as JSON. */
  @Property({ columnType: 'json', type: 'json' })
  page!: unknown;
}
