import { availableParallelism } from 'node:os';

import type { DecoderAnswer, DecoderTask } from './decoder-messages.ts';
import { DecoderProcess, type DecoderDeath, type DecoderLimits } from './decoder-process.ts';

interface Job {
  task: DecoderTask;
  settle: (result: DecoderAnswer | DecoderDeath) => void;
}

/** A process is replaced after so many tasks, or when it keeps so much memory (WebAssembly memory never shrinks). */
const TASKS_PER_PROCESS = 200;
const RESIDENT_BYTES_AT_REST = 400_000_000;
/** A process without work ends after this long. */
const IDLE_MILLISECONDS = 30_000;

/** Two files at a time where there are two cores, one otherwise. */
export const defaultProcessCount = (): number => (availableParallelism() >= 2 ? 2 : 1);

/** A few decoder processes and the work that waits for them: people first, background work after. */
export class DecoderPool {
  readonly #processCount: number;
  readonly #limits: DecoderLimits;
  readonly #waiting: Record<DecoderTask['kind'], Job[]> = { read: [], share: [], variants: [] };
  readonly #idle = new Map<DecoderProcess, NodeJS.Timeout>();
  readonly #busy = new Set<DecoderProcess>();
  #isClosed = false;

  constructor(processCount: number, limits: DecoderLimits) {
    this.#processCount = processCount;
    this.#limits = limits;
  }

  perform(task: DecoderTask): Promise<DecoderAnswer | DecoderDeath> {
    return new Promise((settle) => {
      this.#waiting[task.kind].push({ task, settle });
      this.#assign();
    });
  }

  close(): void {
    this.#isClosed = true;
    for (const job of Object.values(this.#waiting).flatMap((jobs) => jobs.splice(0)))
      job.settle({ kind: 'crashed', because: 'the decoder is closed' });
    for (const process of [...this.#busy, ...this.#idle.keys()]) process.end();
    for (const clock of this.#idle.values()) clearTimeout(clock);
    this.#idle.clear();
  }

  #assign(): void {
    if (this.#busy.size >= this.#processCount) return;
    const job = this.#waiting.read.shift() ?? this.#waiting.share.shift() ?? this.#waiting.variants.shift();
    if (!job) return;
    if (this.#isClosed) return job.settle({ kind: 'crashed', because: 'the decoder is closed' });
    void this.#run(job);
  }

  async #run(job: Job): Promise<void> {
    const { kind } = job.task;
    const process = this.#takeIdle(kind) ?? new DecoderProcess(kind, this.#limits);
    this.#busy.add(process);
    const result = await process.perform(job.task);
    this.#busy.delete(process);
    this.#retire(process, result);
    job.settle(result);
    this.#assign();
  }

  #takeIdle(kind: DecoderTask['kind']): DecoderProcess | undefined {
    for (const [process, clock] of this.#idle) {
      if (process.kind !== kind) continue;
      clearTimeout(clock);
      this.#idle.delete(process);
      process.wake();
      return process;
    }
    return undefined;
  }

  #retire(process: DecoderProcess, result: DecoderAnswer | DecoderDeath): void {
    const isAlive = 'residentBytes' in result;
    const isWorn = process.taskCount >= TASKS_PER_PROCESS || process.residentBytes > RESIDENT_BYTES_AT_REST;
    if (!isAlive || isWorn || this.#isClosed) return process.end();
    process.rest();
    const clock = setTimeout(() => {
      this.#idle.delete(process);
      process.end();
    }, IDLE_MILLISECONDS).unref();
    this.#idle.set(process, clock);
  }
}
