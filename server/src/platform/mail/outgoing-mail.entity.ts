import { OptionalProps } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../database/new-id.ts';
import { platformFence } from '../tenancy/fence.ts';

/**
 * A mail that has been decided on and not yet handed to the mail server; the row goes when it has. Whoever acts may add
 * one, in the transaction that is its reason; only the job that sends them reads any.
 */
@Entity({
  tableName: 'outgoing_mail',
  ...platformFence('outgoing_mail', {
    visitor: ['insert'],
    client: ['insert'],
    member: ['insert'],
    admin: ['insert'],
    job: ['select', 'insert', 'update', 'delete'],
  }),
})
@Index({ properties: ['dueAt', 'id'] })
export class OutgoingMail {
  [OptionalProps]?: 'id' | 'html' | 'tries' | 'givenUpAt';

  /** Also names the mail to those who receive it, so that a second copy is known as one. */
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'text' })
  recipient!: string;

  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'text', nullable: true })
  html: string | null = null;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  /** When it is tried next. */
  @Property({ type: 'timestamptz' })
  dueAt!: Date;

  @Property({ type: 'int' })
  tries: number = 0;

  /** When nobody tried any more; the row is kept for a while to be looked at. */
  @Property({ type: 'timestamptz', nullable: true })
  givenUpAt: Date | null = null;
}
