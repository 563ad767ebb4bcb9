import type { Statement } from '../../platform/graphql/request-context.ts';

/** What has public pages of its own, as their addresses name it. */
export const ADDRESS_KINDS = ['technicians', 'clinics', 'cases'] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

interface Source {
  /** Last part of the address; unique and indexed. */
  key: string;
  type: 'text' | 'uuid';
  /** From and where: those that anybody may see at $1. */
  shown: string;
}

const SOURCES: Readonly<Record<AddressKind, Source>> = {
  technicians: {
    key: 't.slug',
    type: 'text',
    shown: 'technician_public t where t.listed_during @> $1::timestamptz',
  },
  clinics: {
    key: 'c.slug',
    type: 'text',
    shown: `clinic_public c where exists (select 1 from technician_public t
      where t.clinic_id = c.clinic_id and t.listed_during @> $1::timestamptz)`,
  },
  cases: { key: 'k.id', type: 'uuid', shown: 'case_card k where k.listed_during @> $1::timestamptz' },
};

export interface AddressKey {
  key: string;
}

/** The next keys of a kind in their order, from the first or after one. */
export function addressesStatement(
  kind: AddressKind,
  { after, first, now }: { after: string | undefined; first: number; now: Date },
): Statement {
  const { key, type, shown } = SOURCES[kind];
  const isFirst = after === undefined;
  return {
    name: `sitemap-${kind}${isFirst ? '' : '-after'}`,
    text: `select ${key}::text "key" from ${shown} ${isFirst ? '' : `and ${key} > $3::${type}`} order by ${key} limit $2`,
    values: isFirst ? [now, first] : [now, first, after],
  };
}

/** After which keys a list of a kind goes on when it is cut into files of `size`. */
export function cutsStatement(kind: AddressKind, { size, now }: { size: number; now: Date }): Statement {
  const { key, shown } = SOURCES[kind];
  return {
    name: `sitemap-${kind}-cuts`,
    text: `select "key"::text "key" from (select ${key} "key", row_number() over shown_order place,
        lead(${key}) over shown_order next from ${shown} window shown_order as (order by ${key})) listed
      where place % $2::int = 0 and next is not null order by listed."key"`,
    values: [now, size],
  };
}

/** How many addresses there are of all kinds. */
export const addressCountStatement = (now: Date): Statement => ({
  name: 'sitemap-count',
  text: `select (${ADDRESS_KINDS.map((kind) => `(select count(*) from ${SOURCES[kind].shown})`).join(' + ')})::int "count"`,
  values: [now],
});
