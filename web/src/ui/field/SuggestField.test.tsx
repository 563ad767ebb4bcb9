import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { SuggestField } from './SuggestField.tsx';
import type { Suggestion } from './SuggestionList.tsx';

const towns: Suggestion[] = [
  { id: 'leeds', label: 'Leeds', detail: 'England' },
  { id: 'leigh', label: 'Leigh', detail: 'England' },
];
const onChoose = vi.fn<(town: Suggestion) => void>();

function Town() {
  const [text, setText] = useState('');
  return (
    <I18nProvider i18n={i18n}>
      <SuggestField
        label="Town"
        text={text}
        onTextChange={setText}
        suggestions={towns.filter(({ label }) => label.toLowerCase().startsWith(text.toLowerCase()))}
        onChoose={onChoose}
        emptyWords="No such town"
      />
    </I18nProvider>
  );
}

test('it obeys arrows and Enter, and tells a screen reader which one is active', async () => {
  const user = userEvent.setup();
  render(<Town />);
  const field = screen.getByRole('combobox', { name: 'Town' });

  await user.type(field, 'le{ArrowDown}');

  const active = screen.getByRole('option', { name: /Leigh/, selected: true });
  expect(field).toHaveAttribute('aria-activedescendant', active.id);

  await user.keyboard('{Enter}');

  expect(onChoose).toHaveBeenCalledWith(towns[1]);
  expect(field).toHaveAttribute('aria-expanded', 'false');
});

test('it stays shut for one letter, closes on Escape, and says when nothing fits', async () => {
  const user = userEvent.setup();
  render(<Town />);
  const field = screen.getByRole('combobox', { name: 'Town' });

  await user.type(field, 'l');
  expect(field).toHaveAttribute('aria-expanded', 'false');

  await user.type(field, 'x');
  expect(screen.getByText('No such town')).toBeInTheDocument();

  await user.keyboard('{Escape}');
  expect(field).toHaveAttribute('aria-expanded', 'false');
});
