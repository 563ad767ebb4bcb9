import { describe, expect, it } from 'vitest';
import { EMPTY_FORM, type EnquiryForm, errorsIn } from './enquiryForm.ts';
import { enquiryInput } from './enquiryInput.ts';
import { refusalSentence } from './refusalSentence.ts';

function makeForm(over: Partial<EnquiryForm> = {}): EnquiryForm {
  return { ...EMPTY_FORM, name: 'Marcus', email: 'marcus@example.test', message: 'Would it suit me?', ...over };
}

describe('errorsIn', () => {
  it('finds nothing wrong with a question, a name and an address', () => {
    expect(errorsIn(makeForm())).toEqual({});
  });

  it('asks for each of the three that is missing, spaces alone being nothing', () => {
    expect(Object.keys(errorsIn(makeForm({ name: ' ', email: '', message: '\n' })))).toEqual([
      'name',
      'email',
      'message',
    ]);
  });

  it.each(['marcus', 'marcus@', 'marcus@example', 'a b@example.test', `${'a'.repeat(250)}@example.test`])(
    'does not take %s for an address',
    (email) => {
      expect(errorsIn(makeForm({ email })).email).toBeDefined();
    },
  );

  it('says how long a message may be', () => {
    expect(errorsIn(makeForm({ message: 'a'.repeat(4_001) })).message).toBe('This is 4001 characters long. 4000 fit.');
  });
});

describe('enquiryInput', () => {
  it('trims what was written and leaves out what was not said', () => {
    const form = makeForm({ name: ' Marcus ', stage: 'NORWOOD_V' });

    const input = enquiryInput({ form, technicianSlug: 'aisha-khan', portfolioCaseId: undefined, photoTickets: [] });

    expect(input).toMatchObject({ name: 'Marcus', stage: 'NORWOOD_V', goal: null, portfolioCaseId: null });
  });
});

describe('refusalSentence', () => {
  it('hands on the sentence of the server', () => {
    expect(refusalSentence({ code: 'ANIMATED', message: 'This picture moves.' })).toBe('This picture moves.');
  });

  it('has its own where the server could not speak', () => {
    expect(refusalSentence({ code: 'FILE_TOO_LARGE' })).toContain('40 MB');
    expect(refusalSentence({ code: 'ConnectionLost' })).toContain('connection was lost');
  });
});
