import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../../../test/renderPage.tsx';
import { makeCasePhoto, makePortfolioCase } from './makePortfolioCase.factory.ts';
import { PortfolioCasePage } from './PortfolioCasePage.tsx';

function open(answer: unknown, isWithdrawn = false) {
  return renderPage({
    path: '/cases/$caseId',
    at: '/cases/case-1',
    page: PortfolioCasePage,
    answers: { portfolioCase: answer, portfolioCaseWithdrawn: isWithdrawn },
  });
}

async function openCase(over: Record<string, unknown> = {}) {
  const page = open(makePortfolioCase(over));
  await screen.findByRole('heading', { level: 1 });
  return page;
}

const divider = () => screen.getByRole('slider');
const thumb = (name: RegExp) => within(screen.getByRole('group', { name: /moments/i })).getByRole('button', { name });

describe('PortfolioCasePage', () => {
  it('opens on before and the newest healed photograph, with the exact day', async () => {
    await openCase();

    expect(divider()).toHaveAccessibleName('Divider: Before left, Healed 12 mo right');
    expect(screen.getByText('5 Jul 2025, day 388')).toBeInTheDocument();
    expect(thumb(/^before/i)).toHaveAttribute('aria-pressed', 'true');
    expect(thumb(/healed day 31/i)).toHaveAttribute('aria-pressed', 'false');
  });

  it('names the page and tells the course in one sentence', async () => {
    await openCase();

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Norwood V, shaved look, full scalp');
    expect(document.title).toBe('Norwood V, shaved look, full scalp, NL-0042 · Stipple');
    expect(screen.getByText(/3 sessions over 6 weeks/)).toHaveTextContent('Photographed again on day 31 and 388');
  });

  it('puts the first moment tapped left and the second right', async () => {
    const { user } = await openCase();

    await user.click(thumb(/after s1/i));
    await user.click(thumb(/healed day 31/i));

    expect(divider()).toHaveAccessibleName('Divider: After S1 left, Healed day 31 right');
    expect(screen.getByText(/Fresh work, not a result/)).toBeInTheDocument();
  });

  it('moves the divider by 2 % with the arrows and to the ends with Home and End', async () => {
    await openCase();
    const press = (key: string) => {
      fireEvent.keyDown(divider(), { key });
      return Number(divider().getAttribute('aria-valuenow'));
    };
    await waitFor(() => expect(divider()).toHaveAttribute('aria-valuenow', '51'));

    expect([press('ArrowRight'), press('ArrowLeft'), press('Home'), press('End')]).toEqual([53, 51, 0, 100]);
  });

  it('brings both photographs nearer together', async () => {
    const { user, container } = await openCase();

    await user.click(screen.getByRole('button', { name: 'Zoom in' }));

    const layers = [...container.querySelectorAll<HTMLElement>('[style*="scale("]')];
    expect(layers.map((layer) => layer.style.transform)).toEqual(Array(2).fill('translate(0%, 0%) scale(1.5)'));
  });

  it('exchanges the photographs in place on demand', async () => {
    const { user } = await openCase();

    await user.click(screen.getByRole('radio', { name: 'Blink' }));
    await user.click(screen.getByRole('button', { name: 'Showing Healed 12 mo. Show Before' }));

    expect(screen.getByRole('button', { name: 'Showing Before. Show Healed 12 mo' })).toBeInTheDocument();
  });

  it('shows another view with the same two moments, and not the ones kept private', async () => {
    const { user } = await openCase();
    const views = within(screen.getByRole('group', { name: 'View' }));

    await user.click(views.getByRole('button', { name: 'Front' }));

    expect(views.getByRole('button', { name: 'Front' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getAllByAltText('Front, healed 12 mo, Norwood V').length).toBeGreaterThan(0);
    expect(views.getByRole('button', { name: 'Left, on file, not public' })).toBeDisabled();
  });

  it('says in words why a pair may mislead', async () => {
    const reasons = [
      { code: 'AFTER_BRIGHTER', percent: 28, minutes: null, days: null },
      { code: 'MINUTES_AFTER_SESSION', percent: null, minutes: 35, days: null },
    ];
    const photos = [
      makeCasePhoto('a'),
      makeCasePhoto('b', { phase: 'AFTER_SESSION', sessionNumber: 1, daysSinceSession: 0 }),
    ];
    await openCase({
      photos,
      healedDays: null,
      pairs: [{ view: 'CROWN', before: 'a', after: 'b', result: 'WITH_CARE', reasons }],
    });

    const panel = within(screen.getByRole('region', { name: 'Compare the photos' }));
    expect(panel.getByText(/Compare with care/).parentElement).toHaveTextContent(
      'Compare with care: after is 28% brighter, taken 35 minutes after the session.',
    );
    expect(screen.getByText(/Not healed yet: no photo from day 28 or later/)).toBeInTheDocument();
  });

  it('repeats under the list of angles what may mislead', async () => {
    const reasons = [{ code: 'AFTER_DARKER', percent: 12, minutes: null, days: null }];
    await openCase({
      pairs: [
        { view: 'CROWN', before: 'before', after: 'healed-388', result: 'COMPARABLE', reasons: [] },
        { view: 'FRONT', before: 'front-before', after: 'front-healed', result: 'NOT_COMPARABLE', reasons },
      ],
    });

    expect(screen.getByText('Not comparable: after is 12% darker')).toBeInTheDocument();
  });

  it('opens the comparison in a window of its own and gives the focus back', async () => {
    const { user } = await openCase();
    const opener = screen.getByRole('button', { name: 'Full screen' });

    await user.click(opener);
    const dialog = within(await screen.findByRole('dialog', { name: 'Before and Healed 12 mo' }));
    expect(dialog.getByRole('slider')).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Close' }));

    await waitFor(() => expect(opener).toHaveFocus());
  });

  it('tells what the badge proves, when, and what it does not', async () => {
    await openCase();
    const panel = within(screen.getByRole('region', { name: 'How this was verified' }));

    expect(panel.getByText(/Healed, confirmed by the client/)).toHaveTextContent('8 Jul 2025');
    expect(panel.getByText(/price: it is stated by the clinic/)).toBeInTheDocument();
    expect(panel.queryByText('not reached.')).not.toBeInTheDocument();
  });

  it('leaves levels open that the evidence does not reach', async () => {
    await openCase({ badge: 'BOUND', clientConfirmedOn: null });
    const panel = within(screen.getByRole('region', { name: 'How this was verified' }));

    expect(panel.getAllByText('not reached.')).toHaveLength(2);
  });

  it('lists the sessions with their hours and the days between', async () => {
    await openCase();

    for (const text of ['3 h 40', '3 h 05', '2 h 10', '12 days later', '29 days later'])
      expect(screen.getByText(text)).toBeInTheDocument();
  });

  it('keeps the place of a photograph that was not taken', async () => {
    await openCase();

    expect(screen.getByText('No photo after session 2')).toBeInTheDocument();
    expect(screen.getByText('No 6 month photo')).toBeInTheDocument();
  });

  it('leads to the question about this case', async () => {
    await openCase();

    for (const link of screen.getAllByRole('link', { name: 'Ask about this case' }))
      expect(link).toHaveAttribute('href', '/technicians/aisha-khan/enquiry?case=case-1');
  });

  it.each([
    [true, 'This case is no longer public'],
    [false, 'There is no public case at this address'],
  ])('tells a case that was withdrawn (%s) from one that never was', async (isWithdrawn, heading) => {
    open(null, isWithdrawn);

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(heading);
    expect(screen.queryByText(/consent/i)).not.toBeInTheDocument();
  });

  it('stands when no photograph is public', async () => {
    await openCase({ photos: [], pairs: [] });

    expect(screen.getByText('No photo is public')).toBeInTheDocument();
    expect(screen.queryByRole('slider')).not.toBeInTheDocument();
  });

  it('offers to try again after a failure, and then shows the case', async () => {
    let isDown = true;
    const { user } = open(() => {
      if (isDown) throw new Error('planned');
      return makePortfolioCase();
    });

    await screen.findByText('This case could not be loaded');
    isDown = false;
    await act(() => user.click(screen.getByRole('button', { name: 'Try again' })));

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Norwood V');
  });

  it('waits in the shape of a case', async () => {
    const { container } = open(() => new Promise(() => {}));

    await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).not.toBeNull());
  });
});
