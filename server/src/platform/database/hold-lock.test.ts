import { expect, inject, it } from 'vitest';
import { whileHolding } from './hold-lock.ts';

const lockOf = (name: string, signal = new AbortController().signal) => ({
  ownerUrl: inject('postgresUrl'),
  name,
  signal,
});

it('lets others wait until the first is done, also when it fails', async () => {
  const said: string[] = [];
  const begun = Promise.withResolvers<void>();
  const going = Promise.withResolvers<void>();
  const first = whileHolding(lockOf('one at a time'), async () => {
    begun.resolve();
    await going.promise;
    said.push('first');
    throw new Error('it failed');
  });
  await begun.promise;

  const second = whileHolding(lockOf('one at a time'), async () => void said.push('second'));
  await whileHolding(lockOf('something else'), async () => void said.push('else'));
  going.resolve();
  const outcomes = await Promise.allSettled([first, second]);

  expect(said).toEqual(['else', 'first', 'second']);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

it('gives up waiting when it is called off', async () => {
  const calledOff = new AbortController();

  const waiting = whileHolding(lockOf('called off'), () =>
    whileHolding(lockOf('called off', calledOff.signal), async () => 'never'),
  );
  calledOff.abort();

  await expect(waiting).rejects.toThrow('aborted');
});
