/**
 * The process that decodes received files, and the thread in it that watches its memory. It has no settings, no secrets,
 * no network and no database; a file that breaks it breaks nothing else.
 */
import { setPriority } from 'node:os';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

import type { DecoderAnswer, DecoderTask } from './decoder-messages.ts';

const WATCH_EVERY_MILLISECONDS = 50;

if (isMainThread) await serve({ residentBytesMax: Number(process.argv[2]), niceness: Number(process.argv[3]) });
else watchMemory(Number(workerData));

async function serve({ residentBytesMax, niceness }: { residentBytesMax: number; niceness: number }): Promise<void> {
  setPriority(niceness);
  // Ctrl-C reaches the whole process group; the parent decides when this process ends.
  process.on('SIGINT', () => undefined);
  process.on('disconnect', () => process.exit());
  new Worker(new URL(import.meta.url), { workerData: residentBytesMax }).unref();
  const { answerTask } = await import('./answer-task.ts');
  process.on('message', (task: DecoderTask) => {
    void answerTask(task).then((answer: DecoderAnswer) => process.send?.(answer));
  });
}

/** Ends the process at once when it holds more than its share, even while WebAssembly blocks its main thread. */
function watchMemory(residentBytesMax: number): void {
  setInterval(() => {
    if (process.memoryUsage.rss() > residentBytesMax) process.kill(process.pid, 'SIGKILL');
  }, WATCH_EVERY_MILLISECONDS);
}
