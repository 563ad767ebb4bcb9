import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../test/answers.ts';
import { makeConnection } from '../../../test/makeConnection.ts';
import { makePicture } from '../../../test/makePicture.ts';
import { renderPage } from '../../../test/renderPage.tsx';
import { ClinicPage } from './ClinicPage.tsx';

const technician = {
  slug: 'aisha-khan',
  name: 'Aisha Khan',
  initials: 'AK',
  isVerified: true,
  clinicName: 'Northline SMP',
  city: 'Leeds',
  caseCount: 14,
  healedTwelveMonthsCount: 11,
  fromPrice: null,
  portrait: null,
  thumbs: [],
};

const premises = {
  id: 'premises',
  title: 'Council premises registration',
  issuer: 'Leeds City Council',
  detail: null,
  numberNote: null,
  state: 'VERIFIED',
  clock: 'RECHECK',
  expiresOn: null,
  recheckDueOn: '2027-02-02',
  daysLeft: 323,
  checkedOn: '2026-02-02',
  checkedBy: 'platform staff',
  method: 'DOCUMENT_ONLY',
  source: 'the certificate on display',
  notChecked: 'We did not visit the premises.',
};

function makeClinic(over: Record<string, unknown> = {}) {
  return {
    slug: 'northline-smp',
    name: 'Northline SMP',
    accentColour: '#80492A',
    about: 'Two rooms in Leeds.',
    caseCount: 14,
    picture: null,
    technicians: [technician],
    prices: [],
    locations: [
      {
        name: 'Northline Leeds',
        addressLines: ['14 Call Lane', 'Leeds'],
        city: 'Leeds',
        country: 'GB',
        credentials: [premises],
      },
    ],
    ...over,
  };
}

const portfolioCase = {
  id: 'case-1',
  stage: 'NORWOOD_V',
  technicianName: 'Aisha Khan',
  skinTone: 'III',
  view: 'CROWN',
  badge: 'BOUND',
  healedDays: 388,
  latestPhase: 'HEALED',
  latestSessionNumber: null,
  before: makePicture('before'),
  latest: makePicture('latest'),
};

function openClinic(answers: Answers) {
  return renderPage({
    path: '/clinics/$slug',
    at: '/clinics/northline-smp',
    page: ClinicPage,
    answers: { portfolioCases: makeConnection([portfolioCase]), ...answers },
  });
}

const failing = () => {
  throw new Error('planned');
};

describe('ClinicPage', () => {
  it('shows the people, their cases and the papers of the place', async () => {
    openClinic({ clinic: makeClinic() });

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Northline SMP');
    expect(screen.getByText(/1 technician listed today/)).toHaveTextContent('1 technician listed today, 14 cases');
    expect(screen.getByRole('link', { name: 'Aisha Khan' })).toHaveAttribute('href', '/technicians/aisha-khan');
    expect(await screen.findByRole('link', { name: 'Norwood V' })).toHaveAttribute('href', '/cases/case-1');
    expect(screen.getByText('Council premises registration').closest('li')).toHaveTextContent(
      'Limits: Document seen, not confirmed with the issuer. We did not visit the premises.',
    );
  });

  it('stands when nobody may be listed and nothing is published', async () => {
    openClinic({ clinic: makeClinic({ technicians: [], caseCount: 0 }), portfolioCases: makeConnection([]) });

    expect(await screen.findByText('Nobody of this clinic may be listed today.')).toBeInTheDocument();
    expect(await screen.findByText(/No case is published yet/)).toBeInTheDocument();
  });

  it('keeps the rest when the cases fail', async () => {
    openClinic({ clinic: makeClinic(), portfolioCases: failing });

    expect(await screen.findByText('The cases could not be loaded')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Northline SMP');
  });

  it('says that no clinic is at an unknown address', async () => {
    openClinic({ clinic: null });

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('No clinic is listed at this address');
  });

  it('offers to try again when it fails, and then shows the clinic', async () => {
    let isDown = true;
    const { user } = openClinic({ clinic: () => (isDown ? failing() : makeClinic()) });
    await screen.findByText('This clinic could not be loaded');

    isDown = false;
    await act(() => user.click(screen.getByRole('button', { name: 'Try again' })));

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Northline SMP');
  });

  it('waits in the shape of a clinic', async () => {
    const { container } = openClinic({ clinic: () => new Promise(() => {}) });

    await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).not.toBeNull());
  });
});
