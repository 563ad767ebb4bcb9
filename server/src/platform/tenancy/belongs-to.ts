import type { EntityName, ManyToOneOptions } from '@mikro-orm/core';
import { ManyToOne } from '@mikro-orm/decorators/legacy';

/**
 * Relates a clinic's record to another of the same clinic through `(clinic_id, column)`, so that a reference into
 * another clinic cannot exist. Update rule NO ACTION: the composite default (CASCADE) is refused when tables are sharded.
 */
export const BelongsTo = <Owner extends object, Target extends object>(
  entity: () => EntityName<Target>,
  column: string,
  options: Partial<ManyToOneOptions<Owner, Target>> = {},
) =>
  ManyToOne<Target, Owner>(
    entity as never,
    {
      joinColumns: ['clinic_id', column],
      referencedColumnNames: ['clinic_id', 'id'],
      updateRule: 'no action',
      deleteRule: 'no action',
      ...options,
    } as never,
  );
