import { SHORTLIST_MAX, type Shortlisted } from '@stipple/contract';

/** What was done to an account's list here and not yet told to the server, in order. */
export type ShortlistChange =
  | { readonly kind: 'add'; readonly entries: readonly Shortlisted[]; readonly at?: number }
  | { readonly kind: 'remove'; readonly slug: string };

/** Whose list it is, beside the list itself. */
export interface ShortlistOwner {
  /** Null: nobody's but the device's. */
  readonly account: string | null;
  readonly unsent: readonly ShortlistChange[];
}

export const NOBODYS: ShortlistOwner = { account: null, unsent: [] };

/** Changes of what is written bring a new number; what another number wrote is not read. */
const VERSION = 1;

/** Reads a list that anything may have written: what is not understood is left out. */
export function readEntries(text: string | null): readonly Shortlisted[] {
  const found = entriesIn(parse(text));
  return found
    .filter(({ slug }, index) => found.findIndex((one) => one.slug === slug) === index)
    .slice(0, SHORTLIST_MAX);
}

export const writeEntries = (entries: readonly Shortlisted[]) =>
  JSON.stringify(entries.map(({ slug, name, clinicName }) => ({ slug, name, clinicName })));

export function readOwner(text: string | null): ShortlistOwner {
  const value = parse(text);
  if (!isRecord(value) || value.version !== VERSION) return NOBODYS;
  const unsent = Array.isArray(value.unsent) ? value.unsent.flatMap((one) => changeIn(one) ?? []) : [];
  return { account: typeof value.account === 'string' ? value.account : null, unsent };
}

export const writeOwner = ({ account, unsent }: ShortlistOwner) =>
  JSON.stringify({ version: VERSION, account, unsent });

function changeIn(value: unknown): ShortlistChange | undefined {
  if (!isRecord(value)) return undefined;
  if (value.kind === 'remove') return typeof value.slug === 'string' ? { kind: 'remove', slug: value.slug } : undefined;
  if (value.kind !== 'add') return undefined;
  const at = typeof value.at === 'number' && value.at >= 0 ? Math.min(SHORTLIST_MAX, Math.floor(value.at)) : undefined;
  return { kind: 'add', entries: entriesIn(value.entries), at };
}

const entriesIn = (value: unknown): Shortlisted[] =>
  Array.isArray(value) ? value.flatMap((one) => entryIn(one) ?? []) : [];

function entryIn(value: unknown): Shortlisted | undefined {
  if (!isRecord(value)) return undefined;
  const { slug, name, clinicName } = value;
  if (!isWord(slug) || !/^[\w-]+$/.test(slug) || !isWord(name) || !isWord(clinicName)) return undefined;
  return { slug, name, clinicName };
}

const isWord = (value: unknown): value is string =>
  typeof value === 'string' && value.trim().length > 0 && value.length <= 120;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
