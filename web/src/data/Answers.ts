import { Answer } from './Answer.ts';
import type { Ask, GraphqlAnswer, Operation, Question, TypedOperation } from './askServer.ts';
import { persistently } from './persistently.ts';
import { QuestionRefused } from './QuestionRefused.ts';

/** Answers by question, as they travel from the server that rendered a page to the browser that shows it. */
export type KnownAnswers = Readonly<Record<string, unknown>>;

interface Wishes {
  readonly ask: Ask;
  /** On the server a page waits for all its answers and asks nothing about the reader. */
  readonly isServer?: boolean;
  /** What came with the document. */
  readonly known?: KnownAnswers;
}

/** Answers kept beyond those in sight; a long visit forgets the oldest. */
const KEPT = 150;

/** Everything the pages have asked the server and what it said. One a page load; a server makes one a request. */
export class Answers {
  readonly isServer: boolean;
  readonly ask: Ask;
  readonly #known: Map<string, unknown>;
  readonly #answers = new Map<string, Answer<unknown>>();
  readonly #personal = new Map<string, Answer<unknown>>();

  constructor({ ask, isServer = false, known = {} }: Wishes) {
    this.ask = ask;
    this.isServer = isServer;
    this.#known = new Map(Object.entries(known));
  }

  /** Asks while the code of a page is still on its way; the page finds the answer, or waits for the same one. */
  async prime<Data, Variables extends Question['variables']>(
    operation: TypedOperation<Data, Variables>,
    variables: Variables,
  ): Promise<Data | undefined> {
    const answer = this.answerTo(operation, variables);
    const asked = answer.askOnce(0);
    answer.askIfOld();
    return asked.catch(() => undefined);
  }

  /** What is known of a question; the same object as long as it is remembered. */
  answerTo<Data, Variables extends Question['variables']>(
    operation: TypedOperation<Data, Variables>,
    variables: Variables,
    isPersonal?: boolean,
  ): Answer<Data>;
  answerTo(operation: Operation, variables: Question['variables'], isPersonal = false): Answer<unknown> {
    const answers = isPersonal ? this.#personal : this.#answers;
    const key = keyOf(operation, variables);
    const found = answers.get(key);
    if (found) return found;

    const question = { operation, variables, isPublic: !isPersonal };
    const ask = async () => dataIn(await persistently(() => this.ask(question), this.isServer ? [] : undefined));
    const made = new Answer<unknown>(ask, this.#known.get(key));
    this.#known.delete(key);
    this.#makeRoom();
    answers.set(key, made);
    return made;
  }

  /** Asks now, whatever is known, once: for what changes something, or must be true this very moment. */
  send<Data, Variables extends Question['variables']>(
    operation: TypedOperation<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
  async send(operation: Operation, variables: Question['variables']): Promise<unknown> {
    return dataIn(await this.ask({ operation, variables }));
  }

  /** Asks again what depends on who is asking; after a sign-in. */
  askPersonalAgain() {
    for (const answer of this.#personal.values()) answer.askBehind();
  }

  /** Asks again what is in sight or has failed; when the connection is back. */
  askAgain() {
    for (const answer of [...this.#answers.values(), ...this.#personal.values()]) {
      if (answer.state().error !== undefined) answer.retry();
      else if (answer.isRead) answer.askIfOld();
    }
  }

  /** What the browser needs to show the same page. */
  dehydrate(): KnownAnswers {
    const known = [...this.#answers].map(([key, answer]) => [key, answer.state().data] as const);
    return Object.fromEntries(known.filter(([, data]) => data !== undefined));
  }

  get hasFailed() {
    return [...this.#answers.values()].some((answer) => answer.state().error !== undefined);
  }

  #makeRoom() {
    if (this.#answers.size < KEPT) return;
    const forgotten = [...this.#answers].find(([, answer]) => !answer.isRead);
    if (forgotten) this.#answers.delete(forgotten[0]);
  }
}

function keyOf(operation: Operation, variables: Question['variables']) {
  const id = operation.__meta__?.hash ?? JSON.stringify(operation);
  return `${id} ${JSON.stringify(variables)}`;
}

function dataIn({ data, errors = [] }: GraphqlAnswer) {
  if (errors.length > 0 || !data) throw new QuestionRefused(errors);
  return data;
}
