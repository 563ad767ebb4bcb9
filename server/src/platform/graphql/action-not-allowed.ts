import { ObjectType } from 'type-graphql';
import { Problem } from './problem.ts';

@ObjectType({ implements: Problem })
export class ActionNotAllowed extends Problem {
  constructor(message = 'Your role in this clinic does not allow this.') {
    super(message);
  }
}
