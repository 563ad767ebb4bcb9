import { CLINIC_HEADER } from '@stipple/contract';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../../../test/answers.ts';
import { makeConnection } from '../../../../test/makeConnection.ts';
import { renderAt } from '../../../../test/renderAt.tsx';
import { makeEnquiry, makeMessage } from './makeEnquiry.factory.ts';

const membership = {
  clinicId: 'clinic-1',
  clinicName: 'Northline SMP',
  clinicSlug: 'northline-smp',
  roles: ['TECHNICIAN'],
  technicianSlug: 'aisha-khan',
};
const second = { ...membership, clinicId: 'clinic-2', clinicName: 'Graphite Studio', clinicSlug: 'graphite-studio' };
const aisha = {
  account: { id: 'a', name: 'Aisha Khan', email: 'aisha@example.test' },
  isClient: false,
  isPlatformAdmin: false,
  memberships: [membership],
};
const visitor = { account: null, isClient: false, isPlatformAdmin: false, memberships: [] };

const marcus = makeEnquiry('e1');
const ruth = makeEnquiry('e2', {
  name: 'Ruth Vance',
  messages: [makeMessage('e2-1', { body: 'Will dots match my parting?' })],
});

function open(at: string, answers: Answers = {}) {
  return renderAt(at, {
    viewer: aisha,
    clinic: { slug: 'northline-smp', accentColour: '#80492A' },
    enquiries: makeConnection([marcus, ruth]),
    enquiry: ({ id }: { id: string }) => (id === 'e1' ? marcus : null),
    ...answers,
  });
}

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe('EnquiryInboxPage', () => {
  it('lists what waits for an answer, asked in the name of the clinic', async () => {
    const { contexts } = open('/clinic/enquiries');
    const list = within(await screen.findByRole('navigation', { name: 'Enquiries' }));

    expect(
      list.getByRole('link', { name: /Ruth Vance.*Will dots match my parting\?.*waits for an answer/ }),
    ).toHaveAttribute('href', '/clinic/enquiries/e2');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Enquiries');
    const headers = contexts.map(({ headers: sent }) => sent).filter(Boolean);
    expect(headers).toContainEqual(expect.objectContaining({ [CLINIC_HEADER]: 'clinic-1' }));
  });

  it('asks for another state and keeps it in the address', async () => {
    const { user, asked, router } = open('/clinic/enquiries');
    await screen.findByRole('navigation', { name: 'Enquiries' });

    await act(() => user.click(screen.getByRole('radio', { name: 'Answered' })));

    await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ state: 'ANSWERED' }));
    expect(router.state.location.href).toBe('/clinic/enquiries?state=ANSWERED');
  });

  it('says that nothing waits', async () => {
    open('/clinic/enquiries', { enquiries: makeConnection([]) });

    expect(await screen.findByText('Nothing waits for an answer')).toBeInTheDocument();
  });

  it('keeps the desk standing when the list fails', async () => {
    open('/clinic/enquiries', {
      enquiries: () => {
        throw new Error('planned');
      },
    });

    expect(await screen.findByText('The enquiries could not be loaded')).toBeInTheDocument();
    expect(screen.getByText('Northline SMP')).toBeInTheDocument();
  });

  it('sends a visitor to the sign-in and back', async () => {
    open('/clinic/enquiries?state=CLOSED', { viewer: visitor });

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Sign in first');
    const way = within(screen.getByRole('main')).getByRole('link', { name: 'Sign in' });
    expect(way).toHaveAttribute('href', `/sign-in?next=${encodeURIComponent('/clinic/enquiries?state=CLOSED')}`);
  });

  it('leaves the desk for a public page without a fault', async () => {
    const faults = vi.spyOn(console, 'error');
    const { router } = open('/clinic/enquiries');
    await screen.findByRole('navigation', { name: 'Enquiries' });

    await act(() => router.navigate({ to: '/sign-in' }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeInTheDocument();
    expect(faults).not.toHaveBeenCalled();
  });

  it('tells somebody without a clinic how to get in', async () => {
    open('/clinic/enquiries', { viewer: { ...aisha, memberships: [] } });

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('You do not work in a clinic here');
  });

  it('opens the clinic chosen last on this device', async () => {
    localStorage.setItem('stipple-clinic', 'clinic-2');
    open('/clinic/enquiries', { viewer: { ...aisha, memberships: [membership, second] } });

    expect(await screen.findByRole('combobox', { name: 'Clinic' })).toHaveValue('clinic-2');
  });
});

describe('EnquiryThreadPage', () => {
  it('shows what was said and only what was shared', async () => {
    open('/clinic/enquiries/e1');

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Marcus Webb');
    expect(within(screen.getByRole('region', { name: 'Messages' })).getByText(/few years/)).toBeInTheDocument();
    const facts = within(screen.getByRole('complementary', { name: 'What Marcus Webb told you' }));
    expect(facts.getByText('Norwood V')).toBeInTheDocument();
    expect(facts.getAllByText('Not told')).toHaveLength(2);
  });

  it('shows private photographs with the day they go, and one that is still prepared', async () => {
    const photo = { width: 960, height: 1200, placeholder: '', deletedOn: '2026-04-15' };
    const photos = [
      { id: 'p1', url: '/photos/s/one', ...photo },
      { id: 'p2', url: null, ...photo },
    ];
    const { user } = open('/clinic/enquiries/e1', { enquiry: makeEnquiry('e1', { photos }) });
    await screen.findByText(/Deleted on 15 Apr 2026 if nothing follows/);
    expect(screen.getByRole('button', { name: 'Private photo 2 of Marcus Webb, larger' })).toBeDisabled();

    await user.click(screen.getByRole('button', { name: 'Private photo 1 of Marcus Webb, larger' }));

    expect(await screen.findByAltText('Photo sent by Marcus Webb')).toHaveAttribute('src', '/photos/s/one');
  });

  it('sends an answer and empties the field', async () => {
    const replyToEnquiry = ({ input }: { input: { body: string } }) => ({
      __typename: 'ReplyToEnquirySuccess',
      enquiry: makeEnquiry('e1', {
        state: 'ANSWERED',
        messages: [
          ...marcus.messages,
          makeMessage('e1-2', { fromClinic: true, authorName: 'Aisha Khan', body: input.body }),
        ],
      }),
    });
    const { user, asked } = open('/clinic/enquiries/e1', { replyToEnquiry });
    const field = await screen.findByLabelText('Answer to Marcus Webb');
    await user.type(field, 'We would look at it in daylight.');

    await act(() => user.click(screen.getByRole('button', { name: 'Send' })));

    const messages = within(screen.getByRole('region', { name: 'Messages' }));
    expect(await messages.findByText('We would look at it in daylight.')).toBeInTheDocument();
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
    expect(asked.filter(({ name }) => name === 'ReplyToEnquiry')).toHaveLength(1);
  });

  it('keeps what was written and says why it did not go', async () => {
    const refusal = { __typename: 'ActionNotAllowed', message: 'Only the person asked may answer.' };
    const { user } = open('/clinic/enquiries/e1', { replyToEnquiry: refusal });
    const field = await screen.findByLabelText('Answer to Marcus Webb');
    await user.type(field, 'Hello');

    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });

    expect(await screen.findByText('Only the person asked may answer.')).toBeInTheDocument();
    expect(field).toHaveValue('Hello');
  });

  it('closes an enquiry, and offers no answer then', async () => {
    const closed = makeEnquiry('e1', { state: 'CLOSED', viewerCanReply: false });
    const { user } = open('/clinic/enquiries/e1', {
      closeEnquiry: { __typename: 'CloseEnquirySuccess', enquiry: closed },
    });
    const button = await screen.findByRole('button', { name: 'Close' });

    await act(() => user.click(button));

    expect(await screen.findByText(/This enquiry is closed/)).toBeInTheDocument();
    expect(screen.queryByLabelText('Answer to Marcus Webb')).not.toBeInTheDocument();
  });

  it('answers the same for an unknown enquiry and for somebody else’s', async () => {
    open('/clinic/enquiries/e9');

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('There is no such enquiry here');
  });

  it('keeps the list when the enquiry fails', async () => {
    open('/clinic/enquiries/e1', {
      enquiry: () => {
        throw new Error('planned');
      },
    });

    expect(await screen.findByText('This enquiry could not be loaded')).toBeInTheDocument();
    expect(screen.getByRole('navigation', { name: 'Enquiries' })).toBeInTheDocument();
  });
});
