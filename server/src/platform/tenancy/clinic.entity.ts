import { OptionalProps } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../database/new-id.ts';
import { clinicFence } from './fence.ts';

/** A clinic: the tenant every other record belongs to. */
@Entity({
  tableName: 'clinic',
  ...clinicFence(
    'clinic',
    { member: ['select', 'update'], admin: ['select', 'insert', 'update'], job: ['select', 'insert', 'update'] },
    'id',
  ),
})
export class Clinic {
  [OptionalProps]?: 'id' | 'about' | 'accentColour' | 'picturePhotoId' | 'suspendedAt';

  @PrimaryKey({ type: 'uuid' })
  readonly id: string = newId();

  @Property({ type: 'text', unique: true })
  slug!: string;

  @Property({ type: 'text' })
  name!: string;

  /** Letters before a case's number, such as NL in NL-0042. */
  @Property({ type: 'text' })
  casePrefix!: string;

  @Property({ type: 'text', default: '' })
  about: string = '';

  /** The clinic's own colour, `#RRGGBB`; screens derive readable ones from it. */
  @Property({ type: 'text', nullable: true })
  accentColour: string | null = null;

  /** Photograph of the rooms for the public page. */
  @Property({ type: 'uuid', nullable: true })
  picturePhotoId: string | null = null;

  @Property({ type: 'timestamptz', nullable: true })
  suspendedAt: Date | null = null;
}
