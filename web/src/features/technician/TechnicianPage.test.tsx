import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../test/answers.ts';
import { makeConnection } from '../../../test/makeConnection.ts';
import { renderPage } from '../../../test/renderPage.tsx';
import {
  makeCaseCard,
  makeCredential,
  makeExperience,
  makeFacets,
  makeReview,
  makeTechnician,
} from './makeTechnician.factory.ts';
import { TechnicianPage } from './TechnicianPage.tsx';
import { readTechnicianSearch } from './technicianSearch.ts';

const stages = [
  { value: 'NORWOOD_V', count: 2 },
  { value: 'SCAR', count: 1 },
  { value: 'NORWOOD_VII', count: 0 },
];

function open(answers: Answers, search = '') {
  return renderPage({
    path: '/technicians/$slug',
    at: `/technicians/aisha-khan${search}`,
    page: TechnicianPage,
    validateSearch: readTechnicianSearch,
    answers: {
      portfolioCases: makeConnection([makeCaseCard('case-1')]),
      portfolioCaseFacets: makeFacets(stages),
      ...answers,
    },
  });
}

async function openTechnician(over: Record<string, unknown> = {}, answers: Answers = {}) {
  const page = open({ technician: makeTechnician(over), ...answers });
  await screen.findByRole('heading', { level: 1 });
  return page;
}

const papers = () => within(screen.getByRole('region', { name: 'Papers' }));

describe('TechnicianPage', () => {
  it('tells who it is, where, and that the papers are valid', async () => {
    await openTechnician();

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Aisha Khan');
    expect(document.title).toBe('Aisha Khan · Stipple');
    expect(
      screen.getByRole('link', { name: /Verified: every paper demanded for a listing is valid today/ }),
    ).toHaveAttribute('href', '#papers');
    expect(screen.getByText(/Works in English and Urdu/)).toBeInTheDocument();
  });

  it('shows a paper with its field, date, check, method and limits', async () => {
    await openTechnician();

    const paper = papers().getByText('Council personal registration').closest('li');

    expect(paper).toHaveTextContent('Leeds City Council, number on file');
    expect(paper).toHaveTextContent('No end date, re-check due 2 Feb 2027');
    expect(paper).toHaveTextContent('Checked 2 Feb 2026 by platform staff against the certificate');
    expect(paper).toHaveTextContent('Limits: Document seen, not confirmed with the issuer.');
    expect(papers().getByText('What we do not check')).toBeInTheDocument();
  });

  it('marks what is expiring, lapsed, in review and only stated', async () => {
    await openTechnician({
      isVerified: false,
      credentials: [
        makeCredential('a', { clock: 'EXPIRES', expiresOn: '2026-03-28', daysLeft: 12 }),
        makeCredential('b', { clock: 'EXPIRES', expiresOn: '2026-03-15', daysLeft: -1, countsToday: false }),
        makeCredential('c', { state: 'IN_REVIEW', checkedOn: null, daysLeft: null }),
        makeCredential('d', { state: 'STATED', checkedOn: null, daysLeft: null }),
      ],
    });

    expect(papers().getByText('Valid to 28 Mar 2026, 12 days left')).toBeInTheDocument();
    expect(papers().getByText('Lapsed 1 day ago')).toBeInTheDocument();
    expect(papers().getByText(/In review\. It counts for nothing/)).toBeInTheDocument();
    expect(papers().getByText(/Stated by the clinic\. Nobody here has checked it/)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Verified: every paper/ })).not.toBeInTheDocument();
  });

  it('does not make a median of too few', async () => {
    await openTechnician({ experience: makeExperience({ medianSessions: null, medianSessionMinutes: null }) });

    expect(screen.getAllByText('Not enough yet. Shows from 5.', { selector: 'dl:first-of-type dd' })).toHaveLength(2);
  });

  it('tells how much is published, and why the rest is not', async () => {
    await openTechnician();

    const share = screen.getByText(/Published 14 of 46 finished treatments/).closest('p');

    expect(share).toHaveTextContent('Not shown: 21 clients declined, 6 not asked and 5 not healed yet.');
  });

  it('sets the visit on day 3 beside the result at month 12', async () => {
    await openTechnician({
      reviews: [
        makeReview('a', { clinicAnswer: 'Thank you.' }),
        makeReview('b', { monthTwelveScore: null, monthTwelveText: null }),
      ],
    });
    const reviews = within(screen.getByRole('region', { name: 'Reviews' }));

    expect(reviews.getAllByText('4 of 5')).toHaveLength(2);
    expect(reviews.getByText('5 of 5')).toBeInTheDocument();
    expect(reviews.getByText('No answer yet')).toBeInTheDocument();
    expect(reviews.getByText('Thank you.')).toBeInTheDocument();
  });

  it('names the papers that hold bookings', async () => {
    await openTechnician({
      standingOn: {
        canBeBooked: false,
        lacking: [{ type: 'LIABILITY_INSURANCE', subject: 'PERSON', reason: 'LAPSED' }],
      },
    });

    expect(screen.getByText('Bookings are held')).toBeInTheDocument();
    expect(screen.getByText('Liability insurance: lapsed')).toBeInTheDocument();
  });

  it('counts the stages and asks for the chosen one', async () => {
    const { user, asked } = await openTechnician();

    await act(() => user.click(screen.getByRole('link', { name: /Norwood V, 2 cases/ })));

    await waitFor(() =>
      expect(asked.at(-1)?.variables).toMatchObject({
        filter: { technicianSlug: 'aisha-khan', stages: ['NORWOOD_V'] },
      }),
    );
    expect(await screen.findByRole('link', { name: /Norwood V, 2 cases, shown/ })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Norwood VII/ })).not.toBeInTheDocument();
  });

  it('says of a case without a healed photograph that it is not healed', async () => {
    const fresh = makeCaseCard('case-1', { healedDays: null, latestPhase: 'AFTER_SESSION', latestSessionNumber: 3 });
    await openTechnician({}, { portfolioCases: makeConnection([fresh]) });

    expect(await screen.findByText('Not healed yet')).toBeInTheDocument();
    expect(screen.getByAltText('Crown, after s3, Norwood V')).toBeInTheDocument();
  });

  it('shows more cases on demand', async () => {
    const pages = (args: { after?: string }) =>
      args.after
        ? makeConnection([makeCaseCard('case-2', { stage: 'SCAR' })])
        : makeConnection([makeCaseCard('case-1')], 'cursor');
    const { user } = await openTechnician({}, { portfolioCases: pages });

    const button = await screen.findByRole('button', { name: 'Show more cases' });
    await act(() => user.click(button));

    expect(await screen.findByRole('heading', { level: 3, name: /Scar/ })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 3, name: /Norwood V/ })).toBeInTheDocument();
  });

  it('stands without cases, reviews and prices, and says why', async () => {
    await openTechnician(
      { reviews: [], prices: [] },
      { portfolioCases: makeConnection([]), portfolioCaseFacets: makeFacets([]) },
    );

    expect(await screen.findByText('No case is published yet')).toBeInTheDocument();
    expect(screen.getByText(/No review yet/)).toBeInTheDocument();
    expect(screen.getByText(/No price is stated/)).toBeInTheDocument();
  });

  it('keeps the rest of the page when the cases fail, and tries again', async () => {
    let isDown = true;
    const portfolioCases = () => {
      if (isDown) throw new Error('planned');
      return makeConnection([makeCaseCard('case-1')]);
    };
    const { user } = await openTechnician({}, { portfolioCases });
    await screen.findByText('The cases could not be loaded');

    isDown = false;
    await act(() => user.click(screen.getByRole('button', { name: 'Try again' })));

    expect(await screen.findByRole('heading', { level: 3, name: /Norwood V/ })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Aisha Khan');
  });

  it('does not say whether an absent technician ever was', async () => {
    open({ technician: null });

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'No technician is listed at this address today',
    );
  });

  it('offers to try again when the profile fails', async () => {
    open({
      technician: () => {
        throw new Error('planned');
      },
    });

    expect(await screen.findByText('This profile could not be loaded')).toBeInTheDocument();
  });

  it('waits in the shape of a profile', async () => {
    const { container } = open({ technician: () => new Promise(() => {}) });

    await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).not.toBeNull());
  });
});
