import type { MessageDescriptor } from '@lingui/core';
import type { Measure } from '@stipple/contract';
import type { SourceKey } from './sources.ts';

/** What was read somewhere, and where; without a source it does not compile. */
export interface Statement {
  readonly text: MessageDescriptor;
  readonly sources: readonly [SourceKey, ...SourceKey[]];
}

/** One question about treatment, answered by what sources say; beside it stands what was measured here. */
export interface Topic {
  /** The anchor of its section. */
  readonly id: string;
  readonly title: MessageDescriptor;
  readonly said: readonly [Statement, ...Statement[]];
  /** Steps in time, each with its days. */
  readonly days?: readonly (Statement & { readonly when: MessageDescriptor })[];
  /** On what the sources contradict each other. */
  readonly disputed?: Statement;
  /** What to do; asserts nothing. */
  readonly advice?: MessageDescriptor;
  readonly measured?: readonly Measure[];
  readonly showsEffects?: true;
}

/** Another way than treatment. */
export interface Alternative {
  readonly id: string;
  readonly title: MessageDescriptor;
  readonly does: Statement;
  readonly doesNot: Statement;
  readonly ask: MessageDescriptor;
}

export const said = (text: MessageDescriptor, ...from: Statement['sources']): Statement => ({ text, sources: from });
