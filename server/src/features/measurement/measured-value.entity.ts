import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { publicFence } from '../../platform/tenancy/fence.ts';

/** How often a clinic's signed records hold a value: what medians are worked out from. Names no client and no record. */
@Entity({
  tableName: 'measured_value',
  ...publicFence('measured_value', {
    visitor: ['select'],
    job: ['select', 'insert', 'delete'],
  }),
})
export class MeasuredValue {
  @PrimaryKey({ type: 'uuid' })
  clinicId!: string;

  /** A measure or a share of the contract, or EFFECT. */
  @PrimaryKey({ type: 'text' })
  kind!: string;

  /** Class of hair loss of the course; of an EFFECT, which one. */
  @PrimaryKey({ type: 'text' })
  word!: string;

  /** For a share 1 (yes) or 0 (no). */
  @PrimaryKey({ type: 'integer' })
  value!: number;

  /** The day from which it counts, for a course that is not old enough yet; else a day long past. */
  @PrimaryKey({ type: 'date' })
  countsFrom!: string;

  @Property({ type: 'integer' })
  count!: number;

  @Property({ type: 'date' })
  firstOn!: string;

  @Property({ type: 'date' })
  lastOn!: string;
}
