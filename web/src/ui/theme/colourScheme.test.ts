import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { useColourScheme } from './colourScheme.ts';

const shown = () => document.documentElement.getAttribute('data-colour-scheme');

beforeEach(() => localStorage.clear());

test('it follows the system until somebody chooses, and keeps the choice', () => {
  const { result } = renderHook(() => useColourScheme());
  expect(result.current.scheme).toBe('auto');

  act(() => result.current.setScheme('dark'));

  expect(result.current.scheme).toBe('dark');
  expect(shown()).toBe('dark');
  expect(localStorage.getItem('stipple-colour-scheme')).toBe('dark');
});

test('it takes a stored word that is none for no choice', () => {
  localStorage.setItem('stipple-colour-scheme', 'sepia');

  const { result } = renderHook(() => useColourScheme());

  expect(result.current.scheme).toBe('auto');
});
