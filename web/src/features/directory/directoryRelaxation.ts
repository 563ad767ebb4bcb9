import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { directoryFilter } from './directoryFilter.ts';
import { type DirectorySearch, withoutTown } from './directorySearch.ts';

/** A list that is asked for twice: what it holds, and whether more follows. */
export interface Found {
  edges: readonly unknown[];
  pageInfo: { hasNextPage: boolean };
}

const PARTS = ['name', 'town', 'goal', 'stage', 'healed'] as const;
type Part = (typeof PARTS)[number];

export type RelaxedLists = Record<Part, Found>;

export interface Relaxation {
  label: MessageDescriptor;
  search: DirectorySearch;
  count: number;
  isMore: boolean;
}

const labels: Record<Part, MessageDescriptor> = {
  name: msg`Any name`,
  town: msg`Anywhere`,
  goal: msg`Any goal`,
  stage: msg`Any stage`,
  healed: msg`Healed or not yet`,
};

function without(search: DirectorySearch, part: Part): DirectorySearch {
  if (part === 'town') return withoutTown(search);
  const { [part]: _gone, ...rest } = search;
  return rest;
}

/** The same question five times, each with one filter fewer. A filter that is not set leaves the question as it was. */
export function relaxedFilters(search: DirectorySearch, townId: string | undefined) {
  const filterWithout = (part: Part) => directoryFilter(without(search, part), part === 'town' ? undefined : townId);
  return {
    name: filterWithout('name'),
    town: filterWithout('town'),
    goal: filterWithout('goal'),
    stage: filterWithout('stage'),
    healed: filterWithout('healed'),
  };
}

/** Of all filters in force, the one whose going shows most; none when no single one helps. */
export function bestDirectoryRelaxation(search: DirectorySearch, lists: RelaxedLists): Relaxation | undefined {
  return PARTS.filter((part) => lists[part].edges.length > 0)
    .map((part) => ({
      label: labels[part],
      search: without(search, part),
      count: lists[part].edges.length,
      isMore: lists[part].pageInfo.hasNextPage,
    }))
    .toSorted((a, b) => b.count - a.count)[0];
}
