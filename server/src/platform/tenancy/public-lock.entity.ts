import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { lockFence } from './fence.ts';

/**
 * Always empty. Whoever writes to a table that visitors may read locks it first (by trigger, ROW EXCLUSIVE), and a process
 * that answers from memory keeps it locked meanwhile (SHARE): the two never hold it at the same time.
 */
@Entity({ tableName: 'public_lock', ...lockFence('public_lock') })
export class PublicLock {
  @PrimaryKey({ type: 'uuid' })
  id!: string;
}
