import { expect, it } from 'vitest';
import { aboutIn, readReportSearch } from './reportSearch.ts';

it.each([
  ['technician:aisha-khan', { subject: 'TECHNICIAN', key: 'aisha-khan' }],
  ['clinic:northline-smp', { subject: 'CLINIC', key: 'northline-smp' }],
  ['case:0198c0de-0000-7000-8000-000000000000', { subject: 'CASE', key: '0198c0de-0000-7000-8000-000000000000' }],
])('reads %s', (about, meant) => {
  expect(aboutIn(about)).toEqual(meant);
  expect(readReportSearch({ about })).toEqual({ about });
});

it.each(['', 'aisha-khan', 'planet:mars', 'case:', 'technician:a b', `clinic:${'x'.repeat(121)}`, 7])(
  'reads nothing from %s',
  (about) => {
    expect(readReportSearch({ about })).toEqual({});
  },
);
