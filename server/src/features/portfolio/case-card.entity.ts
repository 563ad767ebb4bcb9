import { OptionalProps, type Rel } from '@mikro-orm/core';
import type { AgeBand, Badge, Goal, HairColour, HairLength, Scar, SkinTone, Stage } from '@stipple/contract';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Clinic } from '../../platform/tenancy/clinic.entity.ts';
import { publicFence } from '../../platform/tenancy/fence.ts';
import { Publication } from './publication.entity.ts';

/**
 * A published case as visitors search it. Hangs on its publication by foreign key (ON DELETE CASCADE). Shown while its
 * technician may be listed: `listed_during` holds those instants, so a lapsed paper needs no job to take effect.
 */
@Entity({
  tableName: 'case_card',
  ...publicFence('case_card', {
    visitor: ['select'],
    client: ['select'],
    member: ['select', 'insert', 'update', 'delete'],
    job: ['select', 'insert', 'update', 'delete'],
  }),
})
@Index({
  name: 'case_card_healed',
  expression: 'create index case_card_healed on case_card (healed_days desc, id desc)',
})
@Index({
  name: 'case_card_stage_healed',
  expression: 'create index case_card_stage_healed on case_card (stage, healed_days desc, id desc)',
})
@Index({
  name: 'case_card_stage_goal_healed',
  expression: 'create index case_card_stage_goal_healed on case_card (stage, goal, healed_days desc, id desc)',
})
@Index({
  name: 'case_card_stage_skin_healed',
  expression: 'create index case_card_stage_skin_healed on case_card (stage, skin_tone, healed_days desc, id desc)',
})
@Index({
  name: 'case_card_goal_healed',
  expression: 'create index case_card_goal_healed on case_card (goal, healed_days desc, id desc)',
})
@Index({
  name: 'case_card_checked',
  expression: `create index case_card_checked on case_card (coalesce(checked_on, '-infinity'::date) desc, id desc)`,
})
@Index({
  name: 'case_card_price',
  expression: 'create index case_card_price on case_card (coalesce(price_cents, 2147483647), id)',
})
@Index({
  name: 'case_card_technician_slug',
  expression: 'create index case_card_technician_slug on case_card (technician_slug, healed_days desc, id desc)',
})
@Index({
  name: 'case_card_clinic_slug',
  expression: 'create index case_card_clinic_slug on case_card (clinic_slug, healed_days desc, id desc)',
})
@Index({
  name: 'case_card_technician',
  expression: 'create index case_card_technician on case_card (technician_id, healed_days desc, id desc)',
})
@Index({
  name: 'case_card_likeness',
  expression: `create index case_card_likeness on case_card (stage, goal, skin_tone, scar, hair_colour, hair_length, coalesce(age_band, ''::text), healed_days desc, id desc)`,
})
@Index({ name: 'case_card_latitude', expression: 'create index case_card_latitude on case_card (latitude, longitude)' })
@Index({
  name: 'case_card_next_change',
  expression: 'create index case_card_next_change on case_card (next_change_at) where (next_change_at is not null)',
})
@Index({ properties: ['clinic', 'publication'] })
export class CaseCard {
  [OptionalProps]?: 'ageBand' | 'priceCents' | 'checkedOn' | 'nextChangeAt';

  /** The portfolio case's id. */
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Clinic, { updateRule: 'no action', deleteRule: 'no action', index: true })
  clinic!: Rel<Clinic>;

  @ManyToOne(() => Publication, {
    joinColumns: ['clinic_id', 'publication_id'],
    referencedColumnNames: ['clinic_id', 'id'],
    updateRule: 'no action',
    deleteRule: 'cascade',
  })
  publication!: Rel<Publication>;

  @Property({ type: 'uuid' })
  technicianId!: string;

  @Property({ type: 'text' })
  technicianSlug!: string;

  @Property({ type: 'text' })
  clinicSlug!: string;

  @Property({ type: 'text' })
  stage!: Stage;

  @Property({ type: 'text' })
  goal!: Goal;

  @Property({ type: 'text' })
  skinTone!: SkinTone;

  @Property({ type: 'text' })
  scar!: Scar;

  @Property({ type: 'text' })
  hairColour!: HairColour;

  @Property({ type: 'text' })
  hairLength!: HairLength;

  /** Null: nobody wrote down when the person was born. */
  @Property({ type: 'text', nullable: true })
  ageBand: AgeBand | null = null;

  @Property({ type: 'text' })
  badge!: Badge;

  @Property({ type: 'integer' })
  sessionCount!: number;

  /** Days from the last session to the newest healed photograph; -1: not healed yet, so that those sort last. */
  @Property({ type: 'integer' })
  healedDays!: number;

  @Property({ type: 'integer', nullable: true })
  priceCents: number | null = null;

  @Property({ type: 'date', nullable: true })
  checkedOn: string | null = null;

  @Property({ type: 'double' })
  latitude!: number;

  @Property({ type: 'double' })
  longitude!: number;

  /** Instants at which the technician may be listed, as a multirange. */
  @Property({ columnType: 'tstzmultirange', type: 'string' })
  listedDuring!: string;

  /** Instants at which the place of the treatment may list them: a search by place finds the case then, else never. */
  @Property({ columnType: 'tstzmultirange', type: 'string' })
  listedHereDuring!: string;

  /** Whether `case_facet` counts this card, decided when it was last written … */
  @Property({ type: 'boolean' })
  isCounted!: boolean;

  /** … which stays right until this instant; from then on readers correct the count. */
  @Property({ type: 'timestamptz', nullable: true })
  nextChangeAt: Date | null = null;

  /** The `PortfolioCaseCard` as JSON text, without what depends on the reader (distance). */
  @Property({ columnType: 'json', type: 'json' })
  card!: unknown;

  /** The `PortfolioCase` page as JSON text, without the technician's live counts. */
  @Property({ columnType: 'json', type: 'json' })
  page!: unknown;
}
