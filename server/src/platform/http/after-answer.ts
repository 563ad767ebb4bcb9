/**
 * Does work once the answer is on its way, so that its length tells nothing. Failures go to `onError`; work that is lost
 * in a crash must be of the kind people simply ask for again.
 */
export class AfterAnswer {
  readonly #underWay = new Set<Promise<void>>();
  readonly #onError: (error: unknown) => void;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  run(work: () => Promise<void>): void {
    const done = new Promise<void>((resolve) => {
      setImmediate(() => void work().catch(this.#onError).finally(resolve));
    });
    this.#underWay.add(done);
    void done.finally(() => this.#underWay.delete(done));
  }

  /** Resolves when nothing is left to do. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }
}
