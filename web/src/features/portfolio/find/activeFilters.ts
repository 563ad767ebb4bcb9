import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { ageBandWords } from '../../../ui/words/personWords.ts';
import {
  goalWords,
  hairColourWords,
  hairLengthWords,
  stageWords,
  withScarWords,
} from '../../../ui/words/vocabulary.ts';
import type { FindSearch } from './findSearch.ts';

/** A filter in force, what it is called, and the change that takes it off. */
export interface ActiveFilter {
  key: string;
  label: MessageDescriptor;
  without: Partial<FindSearch>;
}

const lists = ['stage', 'tone', 'goal', 'hair', 'length', 'scar', 'age', 'sessions'] as const;
const single = ['healed', 'near', 'price'] as const;

export function hasFilters(search: FindSearch) {
  return countFilters(search) > 0;
}

/** How many values are in force, each counted once. */
export function countFilters(search: FindSearch) {
  const inLists = lists.reduce((count, name) => count + (search[name]?.length ?? 0), 0);
  return inLists + single.filter((name) => search[name] !== undefined).length;
}

/** Filters in force in the order of the rail. A place is named by its own chip, as its name must be asked for. */
export function activeFilters(search: FindSearch): ActiveFilter[] {
  const { stage = [], tone = [], goal = [], hair = [], length = [], sessions = [] } = search;
  const { healed, price } = search;

  return [
    ...stage.map((value) => chip(value, stageWords[value], { stage: stage.filter((other) => other !== value) })),
    ...tone.map((value) =>
      chip(`tone ${value}`, msg`Tone ${value}`, { tone: tone.filter((other) => other !== value) }),
    ),
    ...(healed ? [chip('healed', msg`Healed ${healed} mo or more`, { healed: undefined })] : []),
    ...goal.map((value) => chip(value, goalWords[value], { goal: goal.filter((other) => other !== value) })),
    ...hair.map((value) => chip(value, hairColourWords[value], { hair: hair.filter((other) => other !== value) })),
    ...length.map((value) =>
      chip(value, hairLengthWords[value], { length: length.filter((other) => other !== value) }),
    ),
    ...scarAndAge(search),
    ...sessions.map((value) =>
      chip(`sessions ${value}`, msg`Sessions: ${value}`, { sessions: sessions.filter((other) => other !== value) }),
    ),
    ...(price ? [chip('price', msg`Up to ${price}`, { price: undefined })] : []),
  ];
}

function scarAndAge({ scar = [], age = [] }: FindSearch): ActiveFilter[] {
  return [
    ...scar.map((value) =>
      chip(`scar ${value}`, withScarWords[value], { scar: scar.filter((other) => other !== value) }),
    ),
    ...age.map((value) => chip(value, ageBandWords[value], { age: age.filter((other) => other !== value) })),
  ];
}

function chip(key: string, label: MessageDescriptor, without: Partial<FindSearch>): ActiveFilter {
  return { key, label, without };
}
