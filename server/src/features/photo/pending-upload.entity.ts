import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { platformFence } from '../../platform/tenancy/fence.ts';

/** A visitor's photograph that waits, up to a day, for the enquiry it is meant for. Only its ticket opens it. */
@Entity({
  tableName: 'pending_upload',
  ...platformFence('pending_upload', { job: ['select', 'insert', 'delete'] }),
})
export class PendingUpload {
  /** SHA-256 of the ticket, hexadecimal. */
  @PrimaryKey({ type: 'text' })
  ticketHash!: string;

  /** Folder in the store. */
  @Property({ type: 'text' })
  storageKey!: string;

  /** What reading the photograph gave. */
  @Property({ type: 'json' })
  facts!: Record<string, unknown>;

  @Property({ type: 'timestamptz', index: true })
  expiresAt!: Date;
}
