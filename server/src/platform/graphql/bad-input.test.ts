import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FrontDoor, openFrontDoor } from '../../../test/front-door/open-front-door.ts';

const WRITE =
  'mutation Write($input: WriteNoteInput!) { writeNote(input: $input) { ... on NoteWritten { note { at } } } }';
const NUL = String.fromCharCode(0);
const HALF_PAIR = String.fromCharCode(0xd83d);

let door: FrontDoor;
beforeAll(async () => {
  door = await openFrontDoor();
});
afterAll(() => door.close());

const write = (input: object) => door.ask(WRITE, { variables: { input } });

describe('bad input', () => {
  it('names every field that breaks a rule, and the remedy', async () => {
    const { errors } = await write({ text: '', author: { email: 'nobody' } });

    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'BAD_USER_INPUT',
          fields: [
            { path: 'input.text', message: 'write 1 to 20 characters.' },
            { path: 'input.author.email', message: 'write an e-mail address, such as name@example.org.' },
          ],
        },
      },
    ]);
  });

  it.each([0, -1, 101, 2 ** 40, 1.5, '7'])('refuses pages of %j', async (first) => {
    const { errors } = await door.ask('query ($first: Int!) { notes(first: $first) { edges { cursor } } }', {
      variables: { first },
    });

    expect(errors).toMatchObject([
      { message: expect.stringContaining('first'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it.each([
    '',
    'x',
    'bm90ZXM',
    Buffer.from('["other",1]').toString('base64url'),
    Buffer.from('["notes","1"]').toString('base64url'),
  ])('refuses %j as a cursor', async (after) => {
    const { errors } = await door.ask('query ($after: ID) { notes(after: $after) { edges { cursor } } }', {
      variables: { after },
    });

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'after' }] } }]);
  });

  it.each([
    '2026-02-31T10:00:00Z',
    '2026-03-29',
    '2026-03-29T09:30:00',
    'tomorrow',
    '',
    'Z',
    '2026-13-01T00:00:00Z',
    '2026-03-29T25:00:00Z',
  ])('refuses %j as a moment', async (at) => {
    const { status, errors } = await write({ text: 'x', at });

    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors?.[0]?.message).toMatch(/^input\.at: write a moment in ISO 8601/);
  });

  it.each([1, true, {}, []])('refuses %j as a moment', async (at) => {
    const { errors } = await write({ text: 'x', at });

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('takes moments with any offset and answers in UTC', async () => {
    const { data } = await write({ text: 'x', at: '2024-02-29T10:30:00.5+02:00' });

    expect(data.writeNote.note.at).toBe('2024-02-29T08:30:00.500Z');
  });

  it.each([
    ['NUL', NUL],
    ['half a surrogate pair', HALF_PAIR],
  ])('refuses %s in a variable, wherever it is, naming the field', async (_name, character) => {
    const { status, errors } = await write({ text: 'x', author: { email: `a${character}@b` } });

    expect(status).toBe(400);
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'input.author.email' }] } },
    ]);
  });

  it('refuses them in the document too, as a literal or as a default', async () => {
    const literal = await door.ask('mutation { writeNote(input: { text: "a\\u0000" }) { __typename } }');
    const byDefault = await door.ask('query ($text: String = "\\u{0}") { echo(text: $text) }');

    expect([literal.status, byDefault.status]).toEqual([400, 400]);
    expect(literal.errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'input.text' }] } },
    ]);
    expect(byDefault.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'text' }] } }]);
  });

  it('gives any other text back unchanged', async () => {
    const text = `😀 ' " \\ ; -- <script> ${String.fromCharCode(0xfeff, 0x202e, 0x7f, 1)} é`;

    const { data } = await door.ask('query ($text: String) { echo(text: $text) }', { variables: { text } });

    expect(data.echo).toBe(text);
  });
});
