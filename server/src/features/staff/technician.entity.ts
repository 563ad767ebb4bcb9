import type { Goal } from '@stipple/contract';
import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';

/** A person who treats, at one clinic. */
@Entity({
  tableName: 'technician',
  ...clinicFence('technician', {
    member: ['select', 'insert', 'update'],
    admin: ['select'],
    job: ['select', 'insert', 'update'],
  }),
})
@Unique({ properties: ['clinic', 'slug'] })
export class Technician extends ClinicOwned<
  | 'headline'
  | 'about'
  | 'languages'
  | 'specialities'
  | 'practisingSince'
  | 'portraitPhotoId'
  | 'isTrainee'
  | 'employmentEndedOn'
> {
  /** Part of the public address; unique across the platform through `technician_public`. */
  @Property({ type: 'text' })
  slug!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text', default: '' })
  headline: string = '';

  @Property({ type: 'text', default: '' })
  about: string = '';

  /** BCP 47 tags. */
  @Property({ type: 'text[]', default: [] })
  languages: string[] = [];

  @Property({ type: 'text[]', default: [] })
  specialities: Goal[] = [];

  @Property({ type: 'integer', nullable: true })
  practisingSince: number | null = null;

  @Property({ type: 'uuid', nullable: true })
  portraitPhotoId: string | null = null;

  @Property({ type: 'boolean', default: false })
  isTrainee: boolean = false;

  @Property({ type: 'date', nullable: true })
  employmentEndedOn: string | null = null;
}
