import { OptionalProps } from '@mikro-orm/core';
import type { Requirement } from '@stipple/contract';
import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../../platform/database/new-id.ts';
import { platformFence } from '../../platform/tenancy/fence.ts';

/** Which papers a jurisdiction demands, from a day on: data, because law changes. */
@Entity({
  tableName: 'requirement_pack',
  ...platformFence('requirement_pack', {
    visitor: ['select'],
    client: ['select'],
    member: ['select'],
    admin: ['select', 'insert'],
    job: ['select', 'insert'],
  }),
})
@Unique({ properties: ['jurisdiction', 'version'] })
export class RequirementPack {
  [OptionalProps]?: 'id';

  @PrimaryKey({ type: 'uuid' })
  readonly id: string = newId();

  @Property({ type: 'text' })
  jurisdiction!: string;

  @Property({ type: 'integer' })
  version!: number;

  /** First day this version holds. */
  @Property({ type: 'date' })
  effectiveFrom!: string;

  @Property({ type: 'json' })
  requirements!: Requirement[];
}
