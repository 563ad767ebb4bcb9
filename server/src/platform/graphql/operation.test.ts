import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FrontDoor, openFrontDoor } from '../../../test/front-door/open-front-door.ts';
import type { Viewer } from '../access/viewer.ts';

const client: Viewer = { kind: 'client', accountId: 'a1' };
const owner: Viewer = { kind: 'member', accountId: 'a2', clinicId: 'c1', staffId: 's1', roles: ['OWNER'] };
const admin: Viewer = { kind: 'admin', accountId: 'a3' };

const WRITE = `mutation Write($input: WriteNoteInput!) {
  writeNote(input: $input) { __typename ... on NoteWritten { note { text at } } ... on Problem { message } }
}`;

let door: FrontDoor;
beforeAll(async () => {
  door = await openFrontDoor();
});
afterAll(() => door.close());
beforeEach(() => {
  door.journal.lines.length = 0;
  door.journal.commitFails = false;
});

const write = (text: string) => door.ask(WRITE, { variables: { input: { text } }, viewer: owner });

describe('the transaction of an operation', () => {
  it('is committed before the answer, with the mutation in a savepoint', async () => {
    const { data } = await write('hello');

    expect(data.writeNote.note.text).toBe('hello');
    expect(door.journal.lines).toEqual([
      'begin transaction',
      'begin savepoint',
      'write hello',
      'commit savepoint',
      'commit transaction',
    ]);
  });

  it('gives a problem back as data and undoes only its own mutation', async () => {
    const both = `mutation { first: writeNote(input: { text: "kept" }) { __typename }
      second: writeNote(input: { text: "refused" }) { __typename ... on Problem { message } } }`;

    const { data, errors } = await door.ask(both, { viewer: owner });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      first: { __typename: 'NoteWritten' },
      second: { __typename: 'NoteRefused', message: 'Not this one.' },
    });
    expect(door.journal.lines.slice(3)).toEqual([
      'commit savepoint',
      'begin savepoint',
      'write refused',
      'undo savepoint',
      'commit transaction',
    ]);
  });

  it('undoes every mutation and gives no data when one fails unexpectedly', async () => {
    const both = `mutation { writeNote(input: { text: "kept" }) { __typename }
      again: writeNote(input: { text: "broken" }) { __typename } }`;

    const { data, errors } = await door.ask(both, { viewer: owner });

    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['again'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(door.journal.lines.at(-1)).toBe('undo transaction');
  });

  it('keeps the other mutations when one is forbidden', async () => {
    const { errors } = await write('forbidden');

    expect(errors).toMatchObject([{ message: 'Not yours.', extensions: { code: 'FORBIDDEN' } }]);
    expect(door.journal.lines.slice(-2)).toEqual(['undo savepoint', 'commit transaction']);
  });

  it('makes a refused commit an error without data', async () => {
    door.journal.commitFails = true;

    const { status, data, errors } = await write('hello');

    expect(status).toBe(500);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(errors)).not.toContain('secret_check');
  });

  it('is not opened for public reads, which see a visitor whoever asks', async () => {
    const { data } = await door.ask('{ __typename hello notes(first: 1) { edges { node { text } } } }', {
      viewer: owner,
    });

    expect(data.hello).toBe('visitor');
    expect(data.notes.edges[0].node.text).toBe('note 0');
    expect(door.journal.lines).toEqual([]);
  });

  it('is opened as soon as one field is no public read, also inside a fragment', async () => {
    const { data } = await door.ask('{ hello ...Rest } fragment Rest on Query { mine }', { viewer: client });

    expect(data).toEqual({ hello: 'client', mine: 'client' });
    expect(door.journal.lines).toEqual(['begin transaction', 'commit transaction']);
  });

  it('refuses a public read that reaches for it', async () => {
    const { errors } = await door.ask('{ peek }');

    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(door.logged.at(-1)).toContain('A public read has no transaction');
  });
});

describe('the door of a root field', () => {
  it('lets the roles in that it names', async () => {
    const answers = await Promise.all([client, owner].map((viewer) => door.ask('{ mine }', { viewer })));

    expect(answers.map(({ data }) => data)).toEqual([{ mine: 'client' }, { mine: 'member' }]);
  });

  it('asks visitors to sign in and forbids everybody else', async () => {
    const visitor = await door.ask('{ mine }');
    const stranger = await door.ask('{ mine }', { viewer: admin });

    expect(visitor.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(stranger.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is shut for everybody where none was named', async () => {
    const answers = await Promise.all(
      [undefined, client, owner, admin].map((viewer) => door.ask('{ forgotten }', { viewer })),
    );

    expect(answers.map(({ data }) => data)).toEqual([null, null, null, null]);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual(Array(4).fill('FORBIDDEN'));
  });

  it('counts each alias as a call where a field may be called only so often', async () => {
    const { status, headers, errors } = await door.ask('mutation { a: ring b: ring c: ring }', { viewer: client });

    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(errors).toMatchObject([{ path: ['c'], extensions: { code: 'TOO_MANY_REQUESTS' } }]);
  });
});
