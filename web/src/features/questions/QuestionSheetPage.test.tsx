import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { neverAnswer } from '../../../test/renderAt.tsx';
import { renderPage } from '../../../test/renderPage.tsx';
import { makeRecord, makePaper } from './makeRecord.factory.ts';
import { QuestionSheetPage } from './QuestionSheetPage.tsx';
import { readQuestionSearch } from './questionSearch.ts';

const open = (technicians: unknown, search = '') =>
  renderPage({
    path: '/technicians/$slug/questions',
    at: `/technicians/aisha-khan/questions${search}`,
    page: QuestionSheetPage,
    validateSearch: readQuestionSearch,
    answers: {
      technicianComparison:
        typeof technicians === 'function' ? technicians : { view: null, absentSlugs: [], technicians },
    },
  });

async function question(words: RegExp) {
  const heading = await screen.findByRole('heading', { level: 2, name: words });
  const item = heading.closest('li');
  if (!item) throw new Error('A question stands in the list.');
  return within(item);
}

afterEach(() => vi.unstubAllGlobals());

describe('QuestionSheetPage', () => {
  it('counts what the record answers', async () => {
    open([makeRecord()]);

    expect(await screen.findByText('8 of 10 answered from evidence.')).toBeInTheDocument();
    expect(screen.getAllByText('Not answered by the record. Ask, and write it down.')).toHaveLength(2);
  });

  it('answers with the day and the source of the check', async () => {
    open([makeRecord()]);

    const papers = await question(/Are you insured/);

    expect(
      papers.getByText(/Treatment liability insurance.*Checked 2 Feb 2026 by platform staff against the certificate/),
    ).toBeInTheDocument();
  });

  it('answers for the class and goal of the address', async () => {
    open([makeRecord()], '?stage=NORWOOD_V&goal=SHAVED_LOOK');

    const experience = await question(/How many treatments/);

    expect(experience.getByText('Norwood V: 9.')).toBeInTheDocument();
    expect(experience.getByText('Shaved look, full scalp: 25.')).toBeInTheDocument();
    expect(screen.getByText(/For Norwood V, shaved look/)).toBeInTheDocument();
  });

  it('leaves lines to write on where a paper is only stated', async () => {
    const stated = makePaper('SMP_TRAINING', 'Some course', { state: 'STATED', countsToday: false, checkedOn: null });
    open([makeRecord({ credentials: [stated] })]);

    const training = await question(/Where did you train/);

    expect(training.getByText(/Stated by the clinic\. Nobody here has checked it/)).toBeInTheDocument();
    expect(training.getByText(/Not answered by the record/)).toBeInTheDocument();
  });

  it('names who tells clients to ask it', async () => {
    open([makeRecord()]);

    const conditions = await question(/same angle/);

    expect(conditions.getByRole('link', { name: 'RealSelf' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:/),
    );
  });

  it('prints', async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    const { user } = open([makeRecord()]);

    await user.click(await screen.findByRole('button', { name: 'Print' }));

    expect(print).toHaveBeenCalledOnce();
  });

  it('makes no sheet of somebody who is not listed', async () => {
    open([]);

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'No technician is listed at this address today',
    );
  });

  it('offers to try again when it fails', async () => {
    open(() => {
      throw new Error('planned');
    });

    expect(await screen.findByText('The questions could not be loaded')).toBeInTheDocument();
  });

  it('waits', async () => {
    const { container } = open(neverAnswer);

    await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).not.toBeNull());
  });
});
