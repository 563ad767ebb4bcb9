import { ServerAway } from './ServerAway.ts';

/** A connection that stutters deserves a second and a third try, each after a longer pause. */
const PAUSES_MILLISECONDS: readonly number[] = [300, 1_200];

/** Tries again where nobody answered; an answer, also a refusal, stands. */
export async function persistently<Result>(ask: () => Promise<Result>, pauses = PAUSES_MILLISECONDS): Promise<Result> {
  const [pause, ...later] = pauses;
  if (pause === undefined) return ask();

  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ServerAway)) throw error;
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
    return persistently(ask, later);
  }
}
