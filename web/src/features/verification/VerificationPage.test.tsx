import { BADGES, CREDENTIAL_TYPES } from '@stipple/contract';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../../test/renderAt.tsx';

async function open() {
  renderAt('/how-verification-works');
  await screen.findByRole('heading', { level: 1, name: 'How verification works' });
}

const anchored = (id: string) => within(document.getElementById(id) ?? document.createElement('div'));

describe('how verification works', () => {
  it.each([...BADGES, ...CREDENTIAL_TYPES])('says at an address of its own what %s does not prove', async (word) => {
    await open();

    expect(anchored(word.toLowerCase().replaceAll('_', '-')).getByText(/^It does not prove: ./)).toBeVisible();
  });

  it('publishes the photo protocol and the numbers by which pairs are judged', async () => {
    await open();

    const protocol = anchored('photo-protocol');

    expect(protocol.getByText(/Seven views, the same each time: front, top, crown/i)).toBeVisible();
    expect(
      protocol.getByRole('row', { name: 'Light differs by more than 10% one is 1.5 times as light, or more' }),
    ).toBeVisible();
    expect(protocol.getByRole('row', { name: /above 6 above 15/ })).toBeVisible();
    expect(protocol.getByRole('row', { name: /below 15 below 3/ })).toBeVisible();
  });
});
