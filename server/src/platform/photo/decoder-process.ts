import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { DecoderAnswer, DecoderTask } from './decoder-messages.ts';

/** How a task ended that the process itself could not answer. */
export type DecoderDeath = { kind: 'timed-out' } | { kind: 'out-of-memory' } | { kind: 'crashed'; because: string };

export interface DecoderLimits {
  /** Wall-clock time for one reading before its process is killed; variants, which yield, have four times as long. */
  taskMilliseconds: number;
  /** Resident memory of one process before it is killed. */
  residentBytes: number;
  /** The only folder a decoder process may write in. */
  workFolder: string;
}

/** Plain enough for Node to run without our loader. */
const PROGRAM = fileURLToPath(new URL('./decoder-child.ts', import.meta.url));
/** Somebody waits for a reading; variants yield to everything else that this machine does. */
const NICENESS: Record<DecoderTask['kind'], number> = { read: 0, share: 5, variants: 10 };
const PATIENCE: Record<DecoderTask['kind'], number> = { read: 1, share: 1, variants: 4 };
/** Megabytes of JavaScript heap; pixels live outside it. */
const HEAP_MEGABYTES = 128;

/** One child process that does one task at a time, all of one kind, since a process cannot take its niceness back. */
export class DecoderProcess {
  readonly #child: ChildProcess;
  readonly #limits: DecoderLimits;
  readonly kind: DecoderTask['kind'];
  taskCount = 0;
  residentBytes = 0;
  #isEnded = false;

  constructor(kind: DecoderTask['kind'], limits: DecoderLimits) {
    this.kind = kind;
    this.#limits = limits;
    this.#child = fork(PROGRAM, [String(limits.residentBytes), String(NICENESS[kind])], {
      env: { MALLOC_ARENA_MAX: '2', UV_THREADPOOL_SIZE: '2' },
      execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`, ...permissions(limits.workFolder)],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#child.on('error', () => undefined);
  }

  /** Does one task. The process is dead afterwards when the answer is a death. */
  perform(task: DecoderTask): Promise<DecoderAnswer | DecoderDeath> {
    this.taskCount += 1;
    return new Promise((resolve) => {
      let isLate = false;
      const clock = setTimeout(() => {
        isLate = true;
        this.#child.kill('SIGKILL');
      }, this.#limits.taskMilliseconds * PATIENCE[this.kind]);
      const settle = (result: DecoderAnswer | DecoderDeath) => {
        clearTimeout(clock);
        this.#child.off('message', onMessage).off('exit', onExit);
        resolve(result);
      };
      const onMessage = (answer: DecoderAnswer) => {
        this.residentBytes = answer.residentBytes;
        settle(answer);
      };
      const onExit = (code: number | null, signal: string | null) => settle(this.#deathOf({ isLate, code, signal }));
      this.#child.on('message', onMessage).on('exit', onExit);
      this.#child.send(task, (error) => {
        if (error) settle({ kind: 'crashed', because: error.message });
      });
    });
  }

  /** Lets the server's own process end while this one waits for work. */
  rest(): void {
    this.#child.unref();
    this.#child.channel?.unref();
  }

  wake(): void {
    this.#child.ref();
    this.#child.channel?.ref();
  }

  end(): void {
    this.#isEnded = true;
    this.#child.kill('SIGKILL');
  }

  /** Nobody else kills a decoder but its watch thread or a system short of memory; V8 aborts on a full heap. */
  #deathOf(exit: { isLate: boolean; code: number | null; signal: string | null }): DecoderDeath {
    if (exit.isLate) return { kind: 'timed-out' };
    if (this.#isEnded) return { kind: 'crashed', because: 'the decoder is closed' };
    if (exit.signal === 'SIGKILL' || exit.signal === 'SIGABRT') return { kind: 'out-of-memory' };
    return { kind: 'crashed', because: exit.signal ?? `exit code ${exit.code}` };
  }
}

/** A second fence beside the process border: no network, no further processes, no writing elsewhere. */
function permissions(workFolder: string): string[] {
  return [
    '--permission',
    '--allow-fs-read=*',
    `--allow-fs-write=${workFolder}`,
    '--allow-addons',
    '--allow-worker',
    '--disable-warning=SecurityWarning',
  ];
}
