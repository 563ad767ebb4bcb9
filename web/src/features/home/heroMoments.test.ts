import { expect, test } from 'vitest';
import { heroMoments } from './heroMoments.ts';

const taken = (phase: 'BEFORE' | 'AFTER_SESSION' | 'HEALED', takenOn: string, view: 'CROWN' | 'TOP' = 'CROWN') => ({
  phase,
  takenOn,
  view,
});

test('it keeps one view, in order of time', () => {
  const moments = heroMoments(
    [taken('HEALED', '2025-01-01'), taken('BEFORE', '2024-01-01'), taken('HEALED', '2025-01-02', 'TOP')],
    'CROWN',
  );

  expect(moments.map(({ takenOn }) => takenOn)).toEqual(['2024-01-01', '2025-01-01']);
});

test('it lets sessions go first when there are too many, never the first or a healed photograph', () => {
  const photos = [
    taken('BEFORE', '2024-01-01'),
    taken('AFTER_SESSION', '2024-01-02'),
    taken('AFTER_SESSION', '2024-01-20'),
    taken('AFTER_SESSION', '2024-02-20'),
    taken('HEALED', '2024-04-01'),
    taken('HEALED', '2024-09-01'),
    taken('HEALED', '2025-03-01'),
  ];

  expect(heroMoments(photos, 'CROWN').map(({ phase }) => phase)).toEqual([
    'BEFORE',
    'AFTER_SESSION',
    'HEALED',
    'HEALED',
    'HEALED',
  ]);
});
