import type { ConcernKind, ConcernOutcome, ConcernSubject } from '@stipple/contract';
import { OptionalProps } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../../platform/database/new-id.ts';
import { platformFence } from '../../platform/tenancy/fence.ts';

/**
 * What somebody told the platform about a public page. Only platform staff read it: no clinic, not even the one it is
 * about, and nobody who reports.
 */
@Entity({
  tableName: 'concern',
  ...platformFence('concern', { admin: ['select', 'update'], job: ['select', 'insert'] }),
})
@Index({ properties: ['resolvedAt', 'id'] })
export class Concern {
  [OptionalProps]?: 'id' | 'email' | 'resolvedAt' | 'resolvedBy' | 'outcome' | 'note';

  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'text', unique: true })
  reference!: string;

  @Property({ type: 'text' })
  kind!: ConcernKind;

  @Property({ type: 'text' })
  subject!: ConcernSubject;

  /** Slug of the technician or clinic, id of the case. */
  @Property({ type: 'text' })
  subjectKey!: string;

  /** As the page was called when it was reported. */
  @Property({ type: 'text' })
  subjectName!: string;

  @Property({ type: 'text' })
  clinicSlug!: string;

  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'text', nullable: true })
  email: string | null = null;

  @Property({ type: 'timestamptz' })
  sentAt!: Date;

  /** SHA-256 of sender and idempotency key, hexadecimal. */
  @Property({ type: 'text', unique: true })
  keyHash!: string;

  /** SHA-256 of the request, hexadecimal: the same key with another request is refused. */
  @Property({ type: 'text' })
  requestHash!: string;

  @Property({ type: 'timestamptz', nullable: true })
  resolvedAt: Date | null = null;

  /** Account of the person of the platform. */
  @Property({ type: 'uuid', nullable: true })
  resolvedBy: string | null = null;

  @Property({ type: 'text', nullable: true })
  outcome: ConcernOutcome | null = null;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;
}
