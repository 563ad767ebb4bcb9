import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GraphQLError } from 'graphql';
import { neverAnswer, renderAt } from '../../../test/renderAt.tsx';

const AISHA = '/report?about=technician%3Aaisha-khan';
const technician = { name: 'Aisha Khan' };
const arrived = { __typename: 'ReportConcernSuccess', reference: 'C-7KQ2XM4P', subjectName: 'Aisha Khan' };

const open = (reportConcern: unknown = arrived, at = AISHA) => renderAt(at, { technician, reportConcern });

/** Fills the form with what is needed and sends it. */
async function send({ user }: ReturnType<typeof open>, { email = '' } = {}) {
  await user.click(await screen.findByRole('radio', { name: /A paper is wrong/ }));
  await user.type(screen.getByRole('textbox', { name: 'What is wrong?' }), 'The certificate names somebody else.');
  if (email) await user.type(screen.getByRole('textbox', { name: /E-mail/ }), email);
  await user.click(screen.getByRole('button', { name: 'Send the report' }));
}

describe('reporting a concern', () => {
  it('sends what is written, without an account, and answers with a reference', async () => {
    const view = open();
    await send(view);

    expect(await screen.findByText('C-7KQ2XM4P')).toBeVisible();
    expect(screen.getByText(/The clinic does not see it/)).toBeVisible();
    expect(view.asked.find(({ name }) => name === 'ReportConcern')?.variables).toEqual({
      input: {
        about: { subject: 'TECHNICIAN', key: 'aisha-khan' },
        kind: 'PAPER_WRONG',
        text: 'The certificate names somebody else.',
        email: null,
        idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    });
  });

  it('says where the outcome goes when an address was left', async () => {
    const view = open();
    await send(view, { email: 'witness@example.test' });

    expect(await screen.findByText('We look into it and write to witness@example.test.')).toBeVisible();
  });

  it('names each field that is missing, and goes to the first', async () => {
    const { user, asked } = open();
    await user.click(await screen.findByRole('button', { name: 'Send the report' }));

    expect(screen.getByText('Choose what it is about.')).toBeVisible();
    expect(screen.getByText('Write what is wrong, and how you know.')).toBeVisible();
    expect(screen.getAllByRole('radio')[0]).toHaveFocus();
    expect(asked.map(({ name }) => name)).not.toContain('ReportConcern');
  });

  it('sends people with symptoms to a doctor, before and after', async () => {
    const view = open();
    expect(await screen.findByText(/See a doctor today/)).toBeVisible();
    await send(view);

    await screen.findByText('C-7KQ2XM4P');
    expect(screen.getByText(/See a doctor today/)).toBeVisible();
  });

  it.each([
    [
      'a page that is not public',
      { __typename: 'ConcernSubjectNotFound', message: '' },
      'The page you mean is not public',
    ],
    [
      'an earlier version',
      { __typename: 'IdempotencyKeyReused', message: '' },
      'An earlier version of this report has arrived',
    ],
  ])('says what to do about %s, and keeps what was written', async (_what, answer, title) => {
    const view = open(answer);
    await send(view);

    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'What is wrong?' })).toHaveValue('The certificate names somebody else.');
  });

  it.each([
    ['TOO_MANY_REQUESTS', 'Too many reports at once'],
    ['INTERNAL_SERVER_ERROR', 'It is not certain that your report arrived'],
  ])('says what a failure %s means', async (code, title) => {
    const view = open(() => {
      throw new GraphQLError('no', { extensions: { code } });
    });
    await send(view);

    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
  });

  it('sends it again under the same key while it is not known whether it arrived', async () => {
    let answer: () => unknown = () => {
      throw new GraphQLError('no', { extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    };
    const view = open(() => answer());
    await send(view);
    await screen.findByRole('heading', { name: 'It is not certain that your report arrived' });
    answer = () => arrived;
    await view.user.click(screen.getByRole('button', { name: 'Send the report' }));
    await screen.findByText('C-7KQ2XM4P');

    const keys = view.asked
      .filter(({ name }) => name === 'ReportConcern')
      .map(({ variables }) => (variables as { input: { idempotencyKey: string } }).input.idempotencyKey);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('asks for the page when none is named', async () => {
    open(arrived, '/report');

    expect(await screen.findByText(/Open the page you mean/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Send the report' })).toBeNull();
  });

  it('can be sent before the name of the page is known', async () => {
    renderAt('/report?about=case%3A0198c0de-0000-7000-8000-000000000000', {
      portfolioCase: null,
      reportConcern: neverAnswer,
    });

    expect(await screen.findByRole('button', { name: 'Send the report' })).toBeVisible();
  });
});
