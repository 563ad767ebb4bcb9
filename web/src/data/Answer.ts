/** What is known of an answer. A new object whenever something changes, for React's stores. */
export interface AnswerState<Data> {
  /** For React's `use`: settled at once where the answer is known. Absent until somebody asks. */
  readonly promise?: Promise<Data>;
  readonly data?: Data;
  readonly error?: unknown;
}

/** Nobody has asked; or, of a document, it does not show this. */
const UNKNOWN: AnswerState<never> = {};

/** How long an answer is shown again without asking whether it still holds. */
const FRESH_MILLISECONDS = 15_000;

/** One question and what is known of its answer, from first asking to the last reader. */
export class Answer<Data> {
  #state: AnswerState<Data> = UNKNOWN;
  #served: AnswerState<Data> = UNKNOWN;
  #settledAt = 0;
  #attempt = 0;
  #asking: Promise<Data> | undefined;
  #isGrown = false;
  readonly #listeners = new Set<() => void>();
  readonly #ask: () => Promise<Data>;

  /** `served` is the answer that came with the document. */
  constructor(ask: () => Promise<Data>, served?: Data) {
    this.#ask = ask;
    if (served === undefined) return;
    this.#served = known(served);
    this.#settle(this.#served);
  }

  readonly state = () => this.#state;
  /** What the document shows: React starts from this, whatever has come since. */
  readonly servedState = () => this.#served;

  get isRead() {
    return this.#listeners.size > 0;
  }

  /** A reader arrives; an answer that has aged is asked for again behind it. */
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    this.askIfOld();
    return () => void this.#listeners.delete(listener);
  };

  /** Asks unless it is asked already, known, or failed in this very attempt of the reader. */
  askOnce(attempt: number): Promise<Data> {
    const { promise, error } = this.#state;
    const isSpent = error !== undefined && (attempt !== this.#attempt || this.#isOld());
    if (promise && !isSpent) return promise;
    this.#attempt = attempt;
    const asking = this.#run();
    this.#state = { promise: asking };
    return asking;
  }

  askIfOld() {
    const isOld = this.#state.data !== undefined && this.#isOld();
    if (isOld && !this.#isGrown && !this.#asking) this.askBehind();
  }

  /** Asks again while what is known stays in sight; an older question still on its way no longer counts. */
  askBehind() {
    this.#run().catch(() => undefined);
  }

  /** Asks anew because somebody wants it; a failure gives way to waiting. */
  retry() {
    if (this.#state.data !== undefined) return this.askBehind();
    this.#state = { promise: this.#run() };
    this.#tell();
  }

  /** Takes in what belongs to this answer, such as the next page of its list. */
  grow(data: Data) {
    this.#isGrown = true;
    this.#settle(known(data));
    this.#tell();
  }

  #isOld() {
    return Date.now() - this.#settledAt > FRESH_MILLISECONDS;
  }

  #run() {
    const asking = this.#ask();
    this.#asking = asking;
    asking.then(
      (data) => this.#asking === asking && this.#take(asking, data),
      (error: unknown) => this.#asking === asking && this.#fail(asking, error),
    );
    return asking;
  }

  #take(promise: Promise<Data>, data: Data) {
    this.#asking = undefined;
    const isSame = JSON.stringify(data) === JSON.stringify(this.#state.data);
    this.#settle(isSame ? this.#state : known(data, promise));
    this.#isGrown = false;
    this.#tell();
  }

  /** What is known stays: an old answer is better than none. */
  #fail(promise: Promise<Data>, error: unknown) {
    this.#asking = undefined;
    this.#settle(this.#state.data === undefined ? { promise, error } : this.#state);
    this.#tell();
  }

  #settle(state: AnswerState<Data>) {
    this.#settledAt = Date.now();
    this.#state = state;
  }

  #tell() {
    for (const listener of this.#listeners) listener();
  }
}

/** React reads a promise marked so without waiting. A reader that waits for one must be given the same one. */
function known<Data>(data: Data, promise: Promise<Data> = Promise.resolve<Data>(data)): AnswerState<Data> {
  return { promise: Object.assign(promise, { status: 'fulfilled', value: data }), data };
}
