import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { platformFence } from '../../platform/tenancy/fence.ts';

/**
 * A photograph that belongs to no record yet: a visitor's, which waits up to a day for the enquiry it is meant for and opens
 * to its ticket alone, or one that is just arriving, so that a crash leaves nothing behind that nobody knows of.
 */
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
