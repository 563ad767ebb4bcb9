import type { Shortlisted } from '@stipple/contract';
import { useSyncExternalStore } from 'react';
import { Shortlist } from './Shortlist.ts';

/** The one list of this device. */
export const shortlist = new Shortlist(storageOfDevice());

const NONE: readonly Shortlisted[] = [];
const noneYet = () => NONE;
const subscribeToNothing = () => () => undefined;

/** Who is on the list. A document is the same for everybody: the list shows once the page runs. */
export const useShortlist = () => useSyncExternalStore(shortlist.subscribe, shortlist.entries, noneYet);

/** Whether the page runs, and what the device knows may show. */
export const useIsRunning = () =>
  useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );

/** Reading the property alone throws where cookies are refused. */
function storageOfDevice(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
