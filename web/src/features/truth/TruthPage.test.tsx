import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeConnection } from '../../../test/makeConnection.ts';
import { neverAnswer, renderAt } from '../../../test/renderAt.tsx';

const clinics = makeConnection([{ slug: 'northline-smp', name: 'Northline SMP' }]);
const median = (measure: string, value: number, count: number, stage: string | null = null) => ({
  measure,
  stage,
  median: value,
  count,
  from: '2022-05-02',
  to: '2026-02-14',
});
const northline = {
  clinicName: 'Northline SMP',
  clinicCount: 1,
  medians: [
    median('SESSIONS', 3, 46),
    median('SESSIONS', 4, 9, 'NORWOOD_VI'),
    median('SESSION_MINUTES', 175, 139),
    median('MONTHS_TO_TOUCH_UP', 38, 11),
  ],
  shares: [{ share: 'EFFECT_RECORDED', reached: 1, count: 46, from: '2022-05-02', to: '2026-02-14' }],
  effects: [{ effect: 'REDNESS_OVER_48_HOURS', count: 1 }],
};

const open = (at = '/what-is-true?clinic=northline-smp', measurements: unknown = northline) =>
  renderAt(at, { measurements, clinics });

const topic = async (name: string) => within(await screen.findByRole('region', { name }));

describe('what is true about SMP', () => {
  it('puts the records of the chosen clinic beside what sources say, with how many', async () => {
    const { asked } = open();

    const sessions = await topic('How many sessions?');
    const hours = await topic('How long does a session take?');
    const lasts = await topic('How long does it last?');

    await sessions.findByText('3 sessions');
    expect(sessions.getByText('median, n = 46, May 2022 to February 2026')).toBeVisible();
    expect(sessions.getByRole('row', { name: /Norwood VI 4 n = 9/ })).toBeVisible();
    expect(sessions.getAllByRole('link', { name: 'RealSelf' })[0]).toHaveAttribute(
      'href',
      'https://www.realself.com/scalp-micropigmentation',
    );
    expect(hours.getByText('2 h 55')).toBeVisible();
    expect(lasts.getByText('38 months')).toBeVisible();
    expect(asked.find(({ name }) => name === 'TruthPage')?.variables).toEqual({ clinic: 'northline-smp' });
  });

  it('says that there are too few where a number is not sent', async () => {
    open();

    const sessions = await topic('How many sessions?');

    expect(
      await sessions.findByText('between two sessions: fewer than 5 on record, so no number is shown.'),
    ).toBeVisible();
  });

  it('tells what was recorded of effects, and who writes that record', async () => {
    open();

    const effects = await topic('What can go wrong?');

    expect(await effects.findByText('1 of 46')).toBeVisible();
    expect(effects.getByText('redness beyond 48 hours, 1')).toBeVisible();
    expect(effects.getByText(/see a doctor today/i)).toBeVisible();
  });

  it('names what sources dispute', async () => {
    open();

    const sessions = await topic('How many sessions?');

    expect(sessions.getByText('Disputed')).toBeVisible();
    expect(sessions.getByRole('link', { name: 'Mark Weston' })).toBeVisible();
  });

  it('lets another clinic be chosen, in a form that needs no script', async () => {
    const { user, router } = open('/what-is-true');

    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Numbers from the records of' }),
      'Northline SMP',
    );
    const form = screen.getByRole('button', { name: 'Show' }).closest('form');
    await user.click(screen.getByRole('button', { name: 'Show' }));

    expect(form).toHaveAttribute('action', '/what-is-true');
    expect(router.state.location.search).toEqual({ clinic: 'northline-smp' });
  });

  it('keeps the sources readable for a clinic that is not listed', async () => {
    open('/what-is-true?clinic=nowhere', null);

    expect(await screen.findByText(/^No clinic of this address is listed today/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Does it hurt?' })).toBeVisible();
  });

  it('keeps the questions in sight while numbers are on their way', async () => {
    open('/what-is-true', () => neverAnswer());
    expect(await screen.findByRole('heading', { name: 'Is it a tattoo?' })).toBeVisible();
  });

  it('offers another try when the numbers do not come', async () => {
    open('/what-is-true', () => {
      throw new Error('planned');
    });

    expect(await screen.findByRole('button', { name: 'Try again' }, { timeout: 5_000 })).toBeVisible();
  });
});

describe('other ways than treatment', () => {
  it('names five, in the order of the alphabet, each with what it does, does not, and whom to ask', async () => {
    renderAt('/alternatives');

    const titles = (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent ?? '');

    expect(titles).toHaveLength(5);
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b)));
    expect(screen.getAllByText('Whom to ask')).toHaveLength(5);
  });
});
