import { Field, Int, ObjectType } from 'type-graphql';
import { Problem } from '../../platform/graphql/problem.ts';

@ObjectType({ implements: Problem })
export class CourseNotFound extends Problem {
  constructor() {
    super('There is no such treatment in your record.');
  }
}

@ObjectType({ implements: Problem })
export class ConsentNotFound extends Problem {
  constructor() {
    super('There is no such consent in your record.');
  }
}

/** Publication is asked for at the healed visit, never on the treatment day. */
@ObjectType({ implements: Problem })
export class NotHealedYet extends Problem {
  @Field(() => Int)
  readonly daysLeft: number;

  constructor(daysLeft: number) {
    super(`Decide about publication once it has healed: ask again in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'}.`);
    this.daysLeft = daysLeft;
  }
}
