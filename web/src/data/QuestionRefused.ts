import type { GraphqlFault } from './askServer.ts';

/** The server answered, but not with data. The same question again would be refused again. */
export class QuestionRefused extends Error {
  override readonly name = 'QuestionRefused';

  constructor(readonly faults: readonly GraphqlFault[]) {
    super(faults[0]?.message ?? 'The answer is empty.');
  }
}
