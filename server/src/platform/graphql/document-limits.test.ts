import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FrontDoor, openFrontDoor } from '../../../test/front-door/open-front-door.ts';

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');
const nested = (levels: number, open: string, close: string, core: string) =>
  open.repeat(levels) + core + close.repeat(levels);

const deep = (levels: number) => `{ notes { edges { node { ${nested(levels - 4, 'self { ', ' }', 'id')} } } } }`;

const TOO_MUCH: Record<string, string> = {
  'depth 13': deep(13),
  'depth 400': deep(400),
  '20 chained fragments': `{ notes { edges { node { ...F0 } } } } ${times(20, (i) => `fragment F${i} on Note { self { ${i < 19 ? `...F${i + 1}` : 'id'} } }`)}`,
  'fragment fan-out 3^18': `{ notes { edges { node { ...F0 } } } } ${times(18, (i) => `fragment F${i} on Note { ...F${i + 1} ...F${i + 1} ...F${i + 1} }`)} fragment F18 on Note { id }`,
  'fan-out below the selection limit': `{ notes { edges { node { ...F0 } } } } fragment F0 on Note { ${times(20, () => '...F1')} } fragment F1 on Note { ${times(25, () => 'id')} }`,
  'circular fragments':
    '{ notes { edges { node { ...A } } } } fragment A on Note { self { ...B } } fragment B on Note { self { ...A } }',
  '31 aliases': `{ ${times(31, (i) => `a${i}: hello`)} }`,
  '5,000 aliases': `{ ${times(5_000, (i) => `a${i}: hello`)} }`,
  '101 aliased __typename': `{ ${times(101, (i) => `a${i}: __typename`)} }`,
  '31 aliases by fragment': `{ ...F ${times(11, (i) => `b${i}: hello`)} } fragment F on Query { ${times(20, (i) => `a${i}: hello`)} }`,
  '401 fields': `{ ${times(401, () => 'hello')} }`,
  '10,000 directives': `{ hello ${times(10_000, () => '@include(if: true)')} }`,
  '31 directives': `{ ${times(31, () => '... @include(if: true) { hello }')} }`,
  '10 unknown directives': `{ hello ${times(10, () => '@aa')} }`,
  '11 mutations': `mutation { ${times(11, (i) => `a${i}: ring`)} }`,
  '11 mutations by fragment': `mutation { ...F a: ring } fragment F on Mutation { ${times(10, (i) => `b${i}: ring`)} }`,
  'pages of pages': '{ notes(first: 100) { edges { node { replies(first: 100) { edges { node { id } } } } } } }',
  'pages in short lists in pages':
    '{ notes(first: 50) { edges { node { pinned { replies(first: 50) { edges { node { id } } } } } } } }',
};

let door: FrontDoor;
beforeAll(async () => {
  door = await openFrontDoor();
});
afterAll(() => door.close());

describe('a document', () => {
  it.each(Object.entries(TOO_MUCH))('is refused at %s, quickly and shortly', async (_name, query) => {
    const before = process.cpuUsage();
    const { status, data, errors } = await door.ask(query);

    expect(process.cpuUsage(before).user).toBeLessThan(250_000);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors?.length).toBeLessThanOrEqual(6);
    expect(errors?.every(({ extensions }) => /TOO_COMPLEX|VALIDATION_FAILED/.test(String(extensions['code'])))).toBe(
      true,
    );
  });

  it('is refused for page sizes that come as variables, or as their defaults', async () => {
    const query =
      'query ($n: Int = 100) { notes(first: $n) { edges { node { replies(first: $n) { edges { node { id } } } } } } }';
    const answers = await Promise.all([{}, { n: 100 }].map((variables) => door.ask(query, { variables })));

    expect(answers.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual(Array(2).fill('DOCUMENT_TOO_COMPLEX'));
  });

  it('passes right up to the limits', async () => {
    const documents = [
      deep(12),
      `{ ${times(30, (i) => `a${i}: hello`)} }`,
      `{ ${times(400, () => 'hello')} }`,
      '{ notes(first: 99) { edges { node { replies(first: 100) { edges { node { id } } } } } } }',
    ];
    const answers = await Promise.all(documents.map((query) => door.ask(query)));

    expect(answers.map(({ errors }) => errors)).toEqual(Array(4).fill(undefined));
  });

  it('says DOCUMENT_TOO_COMPLEX when it is its size that is wrong', async () => {
    const sizes = [
      'depth 13',
      '20 chained fragments',
      'fragment fan-out 3^18',
      '5,000 aliases',
      '11 mutations',
      'pages of pages',
    ];
    const answers = await Promise.all(sizes.map((name) => door.ask(TOO_MUCH[name] ?? '')));

    expect(answers.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual(Array(6).fill('DOCUMENT_TOO_COMPLEX'));
  });
});
