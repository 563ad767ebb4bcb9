import { Field, ObjectType } from 'type-graphql';
import { Problem } from '../../platform/graphql/problem.ts';

@ObjectType({ implements: Problem })
export class UploadNotFound extends Problem {
  @Field(() => String)
  readonly ticket: string;

  constructor(ticket: string) {
    super('One of the photographs is no longer here: choose it again.');
    this.ticket = ticket;
  }
}
