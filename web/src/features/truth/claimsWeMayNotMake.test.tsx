import { i18n, type MessageDescriptor } from '@lingui/core';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../../test/renderAt.tsx';
import { makeConnection } from '../../../test/makeConnection.ts';
import { alternatives } from './alternatives.ts';
import { layClaims } from './layClaims.ts';
import { sources } from './sources.ts';
import type { Statement } from './statement.ts';
import { topics } from './topics.ts';

const statements: readonly Statement[] = [
  ...topics.flatMap(({ said, days = [], disputed }) => [...said, ...days, ...(disputed ? [disputed] : [])]),
  ...alternatives.flatMap(({ does, doesNot }) => [does, doesNot]),
];
const english = (text: MessageDescriptor) => i18n._(text);
const texts = [
  ...statements.map(({ text }) => english(text)),
  ...topics.flatMap(({ title, advice }) => [english(title), ...(advice ? [english(advice)] : [])]),
  ...alternatives.flatMap(({ title, ask }) => [english(title), english(ask)]),
];
/** Claims that nothing here may make, in whatever words. */
const FORBIDDEN = [
  ...layClaims,
  { claim: 'It is permanent and painless, guaranteed.', words: /\bpermanent|painless|guaranteed/i },
];

describe('what lay articles claim and sources refute', () => {
  it.each(FORBIDDEN)('is known when it is said: $claim', ({ claim, words }) => {
    expect(claim).toMatch(words);
  });

  it.each(FORBIDDEN)('stands in no text of ours: $claim', ({ words }) => {
    expect(texts.filter((text) => words.test(text))).toEqual([]);
  });

  it.each(['/what-is-true', '/alternatives'])('is not on the page %s as it is read', async (address) => {
    renderAt(address, { measurements: null, clinics: makeConnection([]) });
    await screen.findByRole('heading', { level: 1 });
    if (address === '/what-is-true') await screen.findByRole('button', { name: 'Show' });

    const read = document.querySelector('main')?.textContent ?? '';

    expect(read.length).toBeGreaterThan(1_500);
    expect(FORBIDDEN.filter(({ words }) => words.test(read))).toEqual([]);
  });
});

describe('every statement', () => {
  it.each(statements.map((statement) => [english(statement.text).slice(0, 60), statement] as const))(
    'names where it was read: %s',
    (_text, statement) => {
      for (const key of statement.sources) expect(sources[key].url).toMatch(/^https?:\/\/[^…\s]+$/);
      expect(new Set(statement.sources).size).toBe(statement.sources.length);
    },
  );

  it('uses every source that is written down', () => {
    const used = new Set(statements.flatMap((statement) => statement.sources));

    expect(Object.keys(sources).filter((key) => !used.has(key as keyof typeof sources))).toEqual([]);
  });
});
