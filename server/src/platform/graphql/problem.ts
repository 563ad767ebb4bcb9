import 'reflect-metadata';
import { Field, InterfaceType } from 'type-graphql';

/** An expected failure. Services throw it; the mutation undoes its writes and returns it as data. */
@InterfaceType({
  description: 'An expected failure the caller can show or act on.',
  resolveType: (problem: Problem) => problem.constructor.name,
})
export abstract class Problem {
  @Field(() => String, { description: 'A sentence fit to show to the person who asked.' })
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}
