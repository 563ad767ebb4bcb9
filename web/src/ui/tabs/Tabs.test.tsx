import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Tabs } from './Tabs.tsx';

const tabs = [
  { value: 'cases', label: 'Cases', panel: 'all cases' },
  { value: 'papers', label: 'Papers', panel: 'all papers' },
  { value: 'reviews', label: 'Reviews', panel: 'all reviews' },
] as const;

function Profile() {
  const [value, setValue] = useState<(typeof tabs)[number]['value']>('cases');
  return <Tabs label="Profile" tabs={tabs} value={value} onChange={setValue} />;
}

test('it moves along the row with arrows, round its ends, and shows the panel of the tab', async () => {
  const user = userEvent.setup();
  render(<Profile />);
  await user.tab();

  await user.keyboard('{ArrowLeft}');

  expect(screen.getByRole('tab', { name: 'Reviews' })).toHaveFocus();
  expect(screen.getByRole('tabpanel', { name: 'Reviews' })).toHaveTextContent('all reviews');

  await user.keyboard('{Home}{ArrowRight}');

  expect(screen.getByRole('tab', { name: 'Papers', selected: true })).toHaveFocus();
});
