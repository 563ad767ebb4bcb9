import { ObjectType } from 'type-graphql';
import { Problem } from '../../platform/graphql/problem.ts';

@ObjectType({ implements: Problem })
export class ConcernSubjectNotFound extends Problem {
  constructor() {
    super('There is no such page, now or before. Open the page you mean and follow “Report a concern” there.');
  }
}

@ObjectType({ implements: Problem })
export class ConcernNotFound extends Problem {
  constructor() {
    super('There is no such concern.');
  }
}

@ObjectType({ implements: Problem })
export class ConcernAlreadyResolved extends Problem {
  constructor() {
    super('This concern was resolved before. Its outcome stays as it is.');
  }
}
