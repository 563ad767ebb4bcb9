import { useSyncExternalStore } from 'react';
import { type FindSearch, readFindSearch } from '../find/findSearch.ts';

const KEY = 'stipple.likeness';
const listeners = new Set<() => void>();

/** Keeps what the reader told of themselves on this device, because they asked for it; nothing: forgets it. */
export function remember(told: FindSearch | undefined) {
  try {
    if (told) localStorage.setItem(KEY, JSON.stringify(told));
    else localStorage.removeItem(KEY);
  } catch {
    // A device that keeps nothing, by its own settings, has nothing to forget either.
  }
  for (const listener of listeners) listener();
}

/** What is kept on this device; undefined while a page is rendered elsewhere. */
export function useRememberedLikeness(): FindSearch | undefined {
  const text = useSyncExternalStore(subscribe, read, () => null);
  return text === null ? undefined : searchIn(text);
}

/** Whether scripts run here: only then can anything be kept. */
export const useCanRemember = () =>
  useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function read() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function searchIn(text: string): FindSearch | undefined {
  try {
    const { stage, goal, tone, scar, hair, length, age } = readFindSearch({ ...JSON.parse(text) });
    return { view: 'mine', stage, goal, tone, scar, hair, length, age };
  } catch {
    return undefined;
  }
}
