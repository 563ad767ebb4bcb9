import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { triggerFence } from '../../platform/tenancy/fence.ts';

/** How many counted cards share all searchable values. Kept by a trigger on `case_card`, in the writing transaction. */
@Entity({
  tableName: 'case_facet',
  ...triggerFence('case_facet', { visitor: ['select'], client: ['select'], member: ['select'], job: ['select'] }),
})
export class CaseFacet {
  @PrimaryKey({ type: 'text' })
  stage!: string;

  @PrimaryKey({ type: 'text' })
  goal!: string;

  @PrimaryKey({ type: 'text' })
  skinTone!: string;

  @PrimaryKey({ type: 'text' })
  scar!: string;

  @PrimaryKey({ type: 'text' })
  hairColour!: string;

  @PrimaryKey({ type: 'text' })
  hairLength!: string;

  /** Empty: not known. */
  @PrimaryKey({ type: 'text' })
  ageBand!: string;

  /** Whole months healed, cut to 0 (healed, under 6), 6, 12 or 24; -1: not healed yet. */
  @PrimaryKey({ type: 'integer' })
  healedMonths!: number;

  @PrimaryKey({ type: 'integer' })
  sessionCount!: number;

  @Property({ type: 'integer' })
  count!: number;
}
