import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../test/answers.ts';
import { renderPage } from '../../../test/renderPage.tsx';
import { MyRecordPage } from './MyRecordPage.tsx';

const daniel = {
  account: { id: 'a', name: 'Daniel Price', email: 'daniel@example.test' },
  isClient: true,
  isPlatformAdmin: false,
  memberships: [],
};

const gallery = {
  id: 'consent-1',
  purpose: 'PUBLICATION',
  channel: 'PLATFORM_GALLERY',
  wordingVersion: 'gallery-1',
  givenAt: '2026-03-14T10:00:00Z',
  withdrawnAt: null as string | null,
};
const treatment = {
  ...gallery,
  id: 'consent-2',
  purpose: 'TREATMENT',
  channel: 'CLINIC_RECORD',
  wordingVersion: 'treatment-1',
};

function makeCourse(over: Record<string, unknown> = {}) {
  const session = (number: number, heldOn: string) => ({
    number,
    heldOn,
    durationMinutes: 175,
    daysSincePrevious: null,
    zones: [],
  });
  return {
    id: 'course-1',
    clinicName: 'Northline SMP',
    technicianName: 'Aisha Khan',
    stage: 'NORWOOD_IV',
    goal: 'SHAVED_LOOK',
    plannedSessionCount: 3,
    sessions: [session(1, '2026-01-12'), session(2, '2026-01-24'), session(3, '2026-02-14')],
    consents: [treatment, gallery],
    publishedCase: null,
    ...over,
  };
}

function open(answers: Answers = {}) {
  return renderPage({
    path: '/me',
    at: '/me',
    page: MyRecordPage,
    answers: { viewer: daniel, myCourses: [makeCourse()], ...answers },
  });
}

const published = {
  id: 'case-1',
  reference: 'NL-0051',
  viewerCanConfirm: true,
  clientConfirmedOn: null as string | null,
};

describe('MyRecordPage', () => {
  it('shows own treatments with their sessions', async () => {
    open();

    const course = (await screen.findByRole('heading', { level: 2, name: 'Northline SMP' })).closest('article');
    expect(course).toHaveTextContent('3 of 3 sessions');
    expect(course).toHaveTextContent('14 Feb 2026, 2 h 55');
  });

  it('shows the words that were signed', async () => {
    const { user } = open();
    const row = (await screen.findByText('Publication, the gallery of Stipple')).closest('li');
    const inRow = within(row ?? document.body);

    await user.click(inRow.getByText('What you signed'));

    expect(inRow.getByText(/are shown to everybody in the gallery of this platform/)).toBeInTheDocument();
  });

  it('takes one consent back after saying what stops, and names what went offline', async () => {
    let withdrawnAt: string | null = null;
    const { user, asked } = open({
      myCourses: () => [
        makeCourse({
          consents: [treatment, { ...gallery, withdrawnAt }],
          publishedCase: withdrawnAt ? null : published,
        }),
      ],
      withdrawConsent: () => {
        withdrawnAt = '2026-03-16T10:05:00Z';
        return {
          __typename: 'WithdrawConsentSuccess',
          consent: { ...gallery, withdrawnAt },
          withdrawnReferences: ['NL-0051'],
        };
      },
    });
    const row = within((await screen.findByText('Publication, the gallery of Stipple')).closest('li') ?? document.body);
    await user.click(row.getByRole('button', { name: 'Withdraw' }));
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Withdraw your consent for the gallery of Stipple?' }),
    );
    expect(dialog.getByText(/stop working at once/)).toBeInTheDocument();

    await act(() => user.click(dialog.getByRole('button', { name: 'Withdraw' })));

    expect(await screen.findByText('Withdrawn. Case NL-0051 is offline now.')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText('Case NL-0051 is public')).not.toBeInTheDocument());
    expect(asked.filter(({ name }) => name === 'WithdrawConsent')).toHaveLength(1);
    expect(screen.getByText(/Given 14 Mar 2026.*withdrawn 16 Mar 2026/)).toBeInTheDocument();
  });

  it('keeps the consent when the reader thinks again', async () => {
    const { user, asked } = open();
    const [first] = await screen.findAllByRole('button', { name: 'Withdraw' });
    await user.click(first ?? document.body);

    await user.click(await screen.findByRole('button', { name: 'Keep it' }));

    expect(asked.some(({ name }) => name === 'WithdrawConsent')).toBe(false);
  });

  it('confirms the case and shows when', async () => {
    let shown = published;
    const { user } = open({
      myCourses: () => [makeCourse({ publishedCase: shown })],
      confirmPortfolioCase: () => {
        shown = { ...published, viewerCanConfirm: false, clientConfirmedOn: '2026-03-16' };
        return { __typename: 'ConfirmPortfolioCaseSuccess', badge: 'HEALED_CONFIRMED', confirmedOn: '2026-03-16' };
      },
    });
    const button = await screen.findByRole('button', { name: 'This is me, nothing was changed' });

    await act(() => user.click(button));

    expect(await screen.findByText('You confirmed it on 16 Mar 2026.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'This is me, nothing was changed' })).not.toBeInTheDocument();
  });

  it('says why a case could not be confirmed', async () => {
    const { user } = open({
      myCourses: [makeCourse({ publishedCase: published })],
      confirmPortfolioCase: { __typename: 'PortfolioCaseNotFound', message: 'There is no such case.' },
    });
    const button = await screen.findByRole('button', { name: 'This is me, nothing was changed' });

    await act(() => user.click(button));

    expect(await screen.findByText('There is no such case.')).toBeInTheDocument();
  });

  it('asks a visitor to sign in, and for nothing else', async () => {
    const { asked } = open({ viewer: { ...daniel, account: null, isClient: false } });

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Sign in first');
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in?next=%2Fme');
    expect(asked.map(({ name }) => name)).toEqual(['MyRecordPage']);
  });

  it('tells somebody who is no client why there is nothing', async () => {
    open({ viewer: { ...daniel, isClient: false } });

    expect(await screen.findByText('No clinic has a record of you')).toBeInTheDocument();
  });

  it('stands while no treatment is recorded', async () => {
    open({ myCourses: [] });

    expect(await screen.findByText('No treatment is recorded yet')).toBeInTheDocument();
  });

  it('offers to try again when the record fails', async () => {
    open({
      myCourses: () => {
        throw new Error('planned');
      },
    });

    expect(await screen.findByText('Your record could not be loaded')).toBeInTheDocument();
  });
});
