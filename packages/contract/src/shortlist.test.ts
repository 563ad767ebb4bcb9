import { describe, expect, it } from 'vitest';
import { mergeShortlists, SHORTLIST_MAX } from './shortlist.ts';

const entry = (slug: string, name = slug) => ({ slug, name, clinicName: 'Northline SMP' });
const many = (count: number) => Array.from({ length: count }, (_, index) => entry(`t-${index}`));
const slugsOf = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);

describe('mergeShortlists', () => {
  it('puts the new behind the kept, each once, and keeps the names that were there', () => {
    const { entries, leftOut } = mergeShortlists(
      [entry('aisha', 'Aisha Khan'), entry('tom')],
      [entry('lena'), entry('aisha', 'Somebody else'), entry('lena')],
    );

    expect(slugsOf(entries)).toEqual(['aisha', 'tom', 'lena']);
    expect(entries[0]?.name).toBe('Aisha Khan');
    expect(leftOut).toEqual([]);
  });

  it('puts one back where it was', () => {
    expect(slugsOf(mergeShortlists([entry('a'), entry('c')], [entry('b')], 1).entries)).toEqual(['a', 'b', 'c']);
  });

  it('takes nobody beyond the limit, and says whom', () => {
    const { entries, leftOut } = mergeShortlists(many(SHORTLIST_MAX - 1), [entry('x'), entry('y')]);

    expect(entries).toHaveLength(SHORTLIST_MAX);
    expect(slugsOf(leftOut)).toEqual(['y']);
  });

  it('drops nobody of a list that is too long already', () => {
    const { entries, leftOut } = mergeShortlists(many(SHORTLIST_MAX + 2), [entry('x')]);

    expect(entries).toHaveLength(SHORTLIST_MAX + 2);
    expect(slugsOf(leftOut)).toEqual(['x']);
  });
});
