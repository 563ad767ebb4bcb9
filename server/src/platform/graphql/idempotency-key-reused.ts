import { ObjectType } from 'type-graphql';
import { Problem } from './problem.ts';

@ObjectType({ implements: Problem })
export class IdempotencyKeyReused extends Problem {
  constructor() {
    super('This idempotency key already came with another request. Make a new key for a new request.');
  }
}
