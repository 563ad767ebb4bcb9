import { mergeShortlists, SHORTLIST_MAX, type Shortlisted } from '@stipple/contract';
import {
  NOBODYS,
  readEntries,
  readOwner,
  type ShortlistChange,
  type ShortlistOwner,
  writeEntries,
  writeOwner,
} from './shortlistText.ts';

/** A plain list, which the page for no connection reads too … */
export const SHORTLIST_KEY = 'stipple.shortlist';
/** … and beside it whose it is. */
export const SHORTLIST_OWNER_KEY = 'stipple.shortlist.owner';

const NONE: readonly Shortlisted[] = [];

interface Read<Value> {
  readonly text: string | null;
  readonly value: Value;
}

/**
 * The technicians the reader wants to come back to, on this device. Once somebody signs in the list is theirs: changes
 * wait here until the account has them.
 */
export class Shortlist {
  readonly #storage: Storage | undefined;
  /** Where the device lets nothing be kept, the list lives as long as the page. */
  readonly #memory = new Map<string, string>();
  readonly #listeners = new Set<() => void>();
  #entries: Read<readonly Shortlisted[]> = { text: null, value: NONE };

  constructor(storage: Storage | undefined) {
    this.#storage = storage;
  }

  /** The same object until something changes. */
  readonly entries = (): readonly Shortlisted[] => {
    const text = this.#read(SHORTLIST_KEY);
    if (text !== this.#entries.text) this.#entries = { text, value: readEntries(text) };
    return this.#entries.value;
  };

  get owner(): ShortlistOwner {
    return readOwner(this.#read(SHORTLIST_OWNER_KEY));
  }

  get isFull() {
    return this.entries().length >= SHORTLIST_MAX;
  }

  /** Adds at the end, or puts back where it was. Says whether there was room. */
  add(entry: Shortlisted, at?: number): boolean {
    const { entries, leftOut } = mergeShortlists(this.entries(), [entry], at);
    if (leftOut.length > 0) return false;
    this.#change(entries, { kind: 'add', entries: [entry], at });
    return true;
  }

  remove(slug: string) {
    const left = this.entries().filter((entry) => entry.slug !== slug);
    this.#change(left, { kind: 'remove', slug });
  }

  /** The list is an account's from now on: its own is not told to others, another account's is dropped. */
  hand(account: string) {
    const { owner } = this;
    if (owner.account === account) return;
    const own = owner.account === null ? this.entries() : NONE;
    const unsent: ShortlistChange[] = own.length > 0 ? [{ kind: 'add', entries: own }] : [];
    this.#write(SHORTLIST_KEY, writeEntries(own));
    this.#write(SHORTLIST_OWNER_KEY, writeOwner({ account, unsent }));
    this.#tell();
  }

  /** The account has the first change; it said what the list is. Later changes stay in sight. */
  settle(entries: readonly Shortlisted[], sentCount: number) {
    const { account, unsent } = this.owner;
    const left = unsent.slice(sentCount);
    this.#write(SHORTLIST_OWNER_KEY, writeOwner({ account, unsent: left }));
    this.#write(SHORTLIST_KEY, writeEntries(left.reduce(afterChange, entries)));
    this.#tell();
  }

  /** Nothing of an account stays on the device once it is signed out; a list of nobody's is left alone. */
  forgetAccount() {
    if (this.owner.account === null) return;
    this.#write(SHORTLIST_KEY, writeEntries(NONE));
    this.#write(SHORTLIST_OWNER_KEY, writeOwner(NOBODYS));
    this.#tell();
  }

  readonly subscribe = (listener: () => void) => {
    if (this.#listeners.size === 0) globalThis.addEventListener('storage', this.#handleStorage);
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) globalThis.removeEventListener('storage', this.#handleStorage);
    };
  };

  /** Another tab has changed it, or emptied everything. */
  readonly #handleStorage = ({ key }: StorageEvent) => {
    if (key === null || key === SHORTLIST_KEY) this.#tell();
  };

  #change(entries: readonly Shortlisted[], change: ShortlistChange) {
    const { account, unsent } = this.owner;
    if (account !== null)
      this.#write(SHORTLIST_OWNER_KEY, writeOwner({ account, unsent: [...unsent, change].slice(-100) }));
    this.#write(SHORTLIST_KEY, writeEntries(entries));
    this.#tell();
  }

  #read(key: string): string | null {
    const kept = this.#memory.get(key);
    if (kept !== undefined) return kept;
    try {
      return this.#storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  #write(key: string, text: string) {
    try {
      if (!this.#storage) throw new Error('Nothing can be kept here.');
      this.#storage.setItem(key, text);
    } catch {
      this.#memory.set(key, text);
    }
  }

  #tell() {
    for (const listener of this.#listeners) listener();
  }
}

function afterChange(entries: readonly Shortlisted[], change: ShortlistChange): readonly Shortlisted[] {
  if (change.kind === 'remove') return entries.filter(({ slug }) => slug !== change.slug);
  return mergeShortlists(entries, change.entries, change.at).entries;
}
