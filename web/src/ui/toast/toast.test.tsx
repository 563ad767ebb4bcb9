import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ToastProvider, useToast } from './ToastProvider.tsx';

const undo = vi.fn<() => void>();

function Mover() {
  const toast = useToast();
  return (
    <button type="button" onClick={() => toast({ text: 'Moved to Thursday.', action: { label: 'Undo', run: undo } })}>
      Move
    </button>
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  undo.mockClear();
  render(
    <I18nProvider i18n={i18n}>
      <ToastProvider>
        <Mover />
      </ToastProvider>
    </I18nProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Move' }));
});
afterEach(() => vi.useRealTimers());

test('it reads a message politely and takes it away after eight seconds', async () => {
  expect(screen.getByRole('status')).toHaveTextContent('Moved to Thursday.');

  await act(async () => vi.advanceTimersByTime(8_000));

  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('it waits while the pointer or the keyboard is on it', async () => {
  fireEvent.focus(screen.getByRole('button', { name: 'Undo' }));

  await act(async () => vi.advanceTimersByTime(60_000));

  expect(screen.getByText('Moved to Thursday.')).toBeInTheDocument();
});

test('it undoes and goes', () => {
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));

  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText('Moved to Thursday.')).not.toBeInTheDocument();
});
