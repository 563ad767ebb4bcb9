import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { triggerFence } from '../../platform/tenancy/fence.ts';

/**
 * That a case was public and is not any more, so that its address can say "gone". Holds the id alone. Kept by a trigger
 * on `case_card`, in the transaction that ends or renews the card, whatever ends it.
 */
@Entity({ tableName: 'withdrawn_case', ...triggerFence('withdrawn_case', { visitor: ['select'] }) })
export class WithdrawnCase {
  /** The portfolio case's id, as its address had it. */
  @PrimaryKey({ type: 'uuid' })
  id!: string;
}
