import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { publicFence } from '../../platform/tenancy/fence.ts';
import { liesWithItsClinic } from './photo.entity.ts';

/**
 * A public address of a photograph. It answers while the thing it belongs to is public; afterwards the row stays, so
 * that the address says "gone" instead of "never was".
 */
@Entity({
  tableName: 'public_photo',
  ...publicFence('public_photo', {
    visitor: ['select'],
    client: ['select'],
    member: ['select', 'insert', 'update'],
    job: ['select', 'insert', 'update'],
  }),
})
@Index({ properties: ['clinicId', 'photoId'] })
@Check({ name: 'public_photo_lies_with_its_clinic', expression: liesWithItsClinic })
export class PublicPhoto {
  /** 128 random bits, base64url. */
  @PrimaryKey({ type: 'text' })
  token!: string;

  @Property({ type: 'uuid' })
  clinicId!: string;

  @Property({ type: 'uuid' })
  photoId!: string;

  /** Case it belongs to; null: a portrait or a room, public until retired. */
  @Property({ type: 'uuid', nullable: true })
  portfolioCaseId: string | null = null;

  @Property({ type: 'text' })
  storageKey!: string;

  @Property({ type: 'timestamptz', nullable: true })
  retiredAt: Date | null = null;
}
