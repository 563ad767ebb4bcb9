import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { clinicFence } from '../../platform/tenancy/fence.ts';
import { ClinicOwned } from '../../platform/tenancy/clinic-owned.entity.ts';

/** A place where a clinic treats: its own time zone, licence and jurisdiction. */
@Entity({
  tableName: 'location',
  ...clinicFence('location', {
    member: ['select', 'insert', 'update'],
    admin: ['select'],
    job: ['select', 'insert', 'update'],
  }),
})
export class Location extends ClinicOwned<'closedOn'> {
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text[]' })
  addressLines!: string[];

  @Property({ type: 'text' })
  city!: string;

  /** ISO 3166-1 alpha-2. */
  @Property({ type: 'text' })
  country!: string;

  /** Degrees, WGS 84. */
  @Property({ type: 'double' })
  latitude!: number;

  @Property({ type: 'double' })
  longitude!: number;

  /** IANA name. */
  @Property({ type: 'text' })
  timeZone!: string;

  /** Chooses the requirement pack. */
  @Property({ type: 'text' })
  jurisdiction!: string;

  @Property({ type: 'date', nullable: true })
  closedOn: string | null = null;
}
