import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../../../test/answers.ts';
import { makePicture } from '../../../../test/makePicture.ts';
import { renderPage } from '../../../../test/renderPage.tsx';
import { readEnquirySearch } from './enquirySearch.ts';
import { SendEnquiryPage } from './SendEnquiryPage.tsx';
import { sendPhoto } from './sendPhoto.ts';

vi.mock('./sendPhoto.ts', () => ({ sendPhoto: vi.fn<typeof sendPhoto>() }));
const sending = vi.mocked(sendPhoto);

const technician = {
  slug: 'aisha-khan',
  name: 'Aisha Khan',
  initials: 'AK',
  isVerified: true,
  medianReplyMinutes: 172,
  portrait: null,
  clinic: { name: 'Northline SMP', slug: 'northline-smp', accentColour: null },
  locations: [{ city: 'Leeds' }],
};

const portfolioCase = {
  id: 'case-1',
  reference: 'NL-0042',
  stage: 'NORWOOD_V',
  healedDays: 388,
  technician: { slug: 'aisha-khan' },
  pairs: [{ before: 'a', after: 'b' }],
  photos: ['a', 'b'].map((id) => ({ id, picture: makePicture(id) })),
};

const success = {
  __typename: 'SendEnquirySuccess',
  reference: 'E-7Q2K',
  technicianName: 'Aisha Khan',
  clinicName: 'Northline SMP',
  photosDeletedOn: null,
};

function open(answers: Answers = {}, search = '') {
  return renderPage({
    path: '/technicians/$slug/enquiry',
    at: `/technicians/aisha-khan/enquiry${search}`,
    page: SendEnquiryPage,
    validateSearch: readEnquirySearch,
    answers: { technician, portfolioCase, sendEnquiry: success, ...answers },
  });
}

async function openForm(answers: Answers = {}, search = '') {
  const page = open(answers, search);
  await screen.findByRole('heading', { level: 1 });
  const inputs = () => page.asked.filter(({ name }) => name === 'SendEnquiry').map(({ variables }) => variables.input);
  const send = () => act(() => page.user.click(screen.getByRole('button', { name: 'Send to Aisha Khan' })));
  const fill = async () => {
    await page.user.type(screen.getByLabelText('Your question'), 'Would it suit me?');
    await page.user.type(screen.getByLabelText('Your name'), 'Marcus');
    await page.user.type(screen.getByLabelText('E-mail'), 'marcus@example.test');
  };
  const addPhotos = (...names: string[]) =>
    act(() =>
      page.user.upload(
        screen.getByLabelText('Photos'),
        names.map((name) => new File(['x'], name, { type: 'image/jpeg' })),
      ),
    );
  return { ...page, inputs, send, fill, addPhotos };
}

beforeEach(() => {
  let count = 0;
  sending.mockImplementation(async () => {
    count += 1;
    return { ticket: `ticket-${count}` };
  });
});
afterEach(() => vi.resetAllMocks());

describe('SendEnquiryPage', () => {
  it('sends the question once and shows the reference', async () => {
    const { fill, send, inputs } = await openForm();
    await fill();

    await send();

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Your enquiry is with Aisha Khan');
    expect(screen.getByText('E-7Q2K')).toBeInTheDocument();
    expect(screen.getByText(/No other clinic/)).toBeInTheDocument();
    expect(inputs()).toEqual([
      expect.objectContaining({
        technicianSlug: 'aisha-khan',
        name: 'Marcus',
        message: 'Would it suit me?',
        photoTickets: [],
      }),
    ]);
  });

  it('says beside each field what is missing, goes to the first, and sends nothing', async () => {
    const { send, inputs } = await openForm();

    await send();

    expect(screen.getByLabelText('Your question')).toHaveAccessibleDescription(/Write what you would like to know/);
    expect(screen.getByLabelText('E-mail')).toHaveAccessibleDescription(/Write the e-mail address/);
    expect(screen.getByLabelText('Your question')).toHaveFocus();
    expect(inputs()).toEqual([]);
  });

  it('carries the tickets of the private photographs, and tells when they go', async () => {
    const sent = { ...success, photosDeletedOn: '2026-04-15' };
    const { fill, send, inputs, addPhotos } = await openForm({ sendEnquiry: sent });
    await fill();
    await addPhotos('front.jpg', 'crown.jpg');
    await waitFor(() => expect(screen.getAllByText('Arrived, private')).toHaveLength(2));

    await send();

    expect(await screen.findByText(/are deleted on 15 Apr 2026/)).toBeInTheDocument();
    expect(inputs()).toEqual([expect.objectContaining({ photoTickets: ['ticket-1', 'ticket-2'] })]);
    expect(sending).toHaveBeenCalledWith(expect.objectContaining({ technicianSlug: 'aisha-khan' }));
  });

  it('says who sees the photographs before any is chosen', async () => {
    await openForm();

    expect(
      screen.getByText(/Seen only by Aisha Khan and the people who answer enquiries at Northline SMP/),
    ).toHaveTextContent('Deleted after 30 days if nothing follows');
  });

  it('shows how far a photograph is, and waits for it before sending', async () => {
    sending.mockImplementation(({ onProgress }) => {
      onProgress(0.4);
      return new Promise(() => {});
    });
    const { fill, send, inputs, addPhotos } = await openForm();
    await fill();
    await addPhotos('front.jpg');

    await send();

    expect(screen.getByRole('progressbar', { name: 'Sending front.jpg' })).toHaveAttribute('value', '0.4');
    expect(screen.getByText(/Your photos are still on their way/)).toBeInTheDocument();
    expect(inputs()).toEqual([]);
  });

  it('shows why a photograph was refused and lets it be taken away', async () => {
    sending.mockResolvedValue({ problem: { code: 'ANIMATED', message: 'This picture moves.' } });
    const { user, addPhotos } = await openForm();
    await addPhotos('dance.gif.jpg');
    expect(await screen.findByText('This picture moves.')).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Take away dance.gif.jpg' }));

    expect(screen.queryByText('This picture moves.')).not.toBeInTheDocument();
  });

  it('takes five photographs at most and counts the rest', async () => {
    const { addPhotos } = await openForm();

    await addPhotos('1.jpg', '2.jpg', '3.jpg', '4.jpg', '5.jpg', '6.jpg');

    expect(await screen.findByText('1 photo was left out: five fit.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Add another' })).toBeDisabled();
  });

  it('shows the case that is asked about, and sends it along', async () => {
    const { fill, send, inputs } = await openForm({}, '?case=case-1');
    expect(screen.getByRole('link', { name: 'About case NL-0042' })).toHaveAttribute('href', '/cases/case-1');
    await fill();

    await send();

    await waitFor(() => expect(inputs()).toEqual([expect.objectContaining({ portfolioCaseId: 'case-1' })]));
  });

  it('leaves out a case of somebody else', async () => {
    await openForm({ portfolioCase: { ...portfolioCase, technician: { slug: 'tom-reid' } } }, '?case=case-1');

    expect(screen.queryByText(/About case/)).not.toBeInTheDocument();
  });

  it('keeps the text and the key when no answer comes, so that it cannot arrive twice', async () => {
    let isDown = true;
    const sendEnquiry = () => {
      if (isDown) throw new Error('planned');
      return success;
    };
    const { fill, send, inputs } = await openForm({ sendEnquiry });
    await fill();
    await send();
    expect(await screen.findByText('It is not certain that your enquiry arrived')).toBeInTheDocument();
    expect(screen.getByLabelText('Your question')).toHaveValue('Would it suit me?');

    isDown = false;
    await send();

    expect(await screen.findByText('E-7Q2K')).toBeInTheDocument();
    const keys = inputs().map((input) => (input as { idempotencyKey: string }).idempotencyKey);
    expect(new Set(keys).size).toBe(1);
    expect(keys).toHaveLength(2);
  });

  it('marks a photograph that is no longer there', async () => {
    const gone = { __typename: 'UploadNotFound', ticket: 'ticket-1', message: 'This photo is no longer there.' };
    const { fill, send, addPhotos } = await openForm({ sendEnquiry: gone });
    await fill();
    await addPhotos('front.jpg');
    await screen.findByText('Arrived, private');

    await send();

    expect(await screen.findByText('This photo is no longer there.')).toBeInTheDocument();
    expect(screen.getByText('A photo was kept too long before sending')).toBeInTheDocument();
  });

  it.each([
    ['TechnicianNotFound', 'Nobody can be asked here today'],
    ['PortfolioCaseNotFound', 'The case you asked about is no longer public'],
    ['IdempotencyKeyReused', 'An earlier version of this enquiry has arrived'],
  ])('says what %s means', async (__typename, title) => {
    const { fill, send } = await openForm({ sendEnquiry: { __typename, message: 'No.' } });
    await fill();

    await send();

    expect(await screen.findByText(title)).toBeInTheDocument();
  });

  it('has nobody to ask where nobody is listed', async () => {
    open({ technician: null });

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Nobody is listed at this address today',
    );
  });

  it('offers to try again when the form does not load', async () => {
    open({
      technician: () => {
        throw new Error('planned');
      },
    });

    expect(await screen.findByText('This form could not be loaded')).toBeInTheDocument();
  });
});
