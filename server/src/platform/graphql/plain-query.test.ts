import {
  buildSchema,
  execute,
  getNamedType,
  type GraphQLObjectType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { coerceVariables } from './coerce-variables.ts';
import { textOf, WrittenData } from './answer.ts';
import { compilePlainQuery, type PlainAnswer, runPlainQuery } from './plain-query.ts';
import type { RequestContext } from './request-context.ts';
import { readField, StoredJson } from './stored-json.ts';

const schema = buildSchema(`
  enum Stage { EARLY LATE }
  interface Named { name: String! }
  union Anything = Card | Place
  type Place implements Named { name: String! city: String zone: ID! }
  type Photo { url: String! widths: [Int!]! ratio: Float place: Place tags: [[String]!] }
  type Card implements Named {
    id: ID! name: String! stage: Stage stages: [Stage!]! days: Int price: Float isHealed: Boolean!
    place: Place! photos: [Photo!]! cover: Photo related: [Card] anything: Anything computed: String
  }
  type Query {
    cards(first: Int = 2, text: String): [Card!]! card(id: ID!): Card place: Place! note: String stored: [Card!]!
  }
`);

const PLACE = { name: 'Zoë’s “room”', city: null, zone: 7 };
const PHOTO = { url: '/photos/a\u2028b', widths: [160, 320], ratio: 4 / 3, place: PLACE, tags: [['x', null], []] };
const CARD = {
  id: 'c1',
  name: 'Line\nbreak \\ " é 😀',
  stage: 'LATE',
  stages: ['EARLY', 'LATE'],
  days: 0,
  price: 1e21,
  isHealed: false,
  place: PLACE,
  photos: [PHOTO, { ...PHOTO, ratio: 2, place: undefined, tags: null }],
  cover: null,
  related: [null],
  anything: { __typename: 'Place', ...PLACE },
  computed: 'c',
};
const readCard = (text: string): unknown => ({ ...JSON.parse(text), computed: 'as of now' });
const DATA: Record<string, unknown> = {
  cards: [CARD, { ...CARD, stage: null, days: -2_147_483_648, related: [CARD], cover: PHOTO }],
  card: CARD,
  place: PLACE,
  note: null,
  stored: [CARD, { ...CARD, id: 'c2' }, CARD].map((card) => new StoredJson(JSON.stringify(card), readCard)),
};

const rootFields = schema.getQueryType()?.getFields() ?? {};
for (const [name, field] of Object.entries(rootFields))
  field.resolve = (_root, args: object) => (name === 'note' ? JSON.stringify(args) : DATA[name]);

async function answers(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const plain = compilePlainQuery(schema, document, operation);
  const context = {} as RequestContext;
  const run = async () =>
    plain && runPlainQuery(plain, { variables: coerceVariables(schema, operation, variables), context });
  const fast = (await run()) && (await run()); // the second time by heart, where it remembers anything
  const ordinary = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: context,
    fieldResolver: readField,
  });
  return { isPlain: plain !== undefined, fast: fast && written(fast), ordinary: JSON.stringify(ordinary), document };
}

const written = ({ json, errors }: PlainAnswer): string =>
  textOf({ data: new WrittenData(json), ...(errors.length > 0 && { errors: errors.map((error) => error.toJSON()) }) });

/** Numbers in [0, 1) that a seed decides. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** A random selection: fields twice, aliases that may clash, fragments of the type and of its interface. */
function selection(type: GraphQLObjectType, depth: number, next: () => number): string {
  const fields = Object.values(type.getFields()).filter((field) => {
    const inner = getNamedType(field.type);
    return field.name !== 'anything' && (depth > 0 || !isObjectType(inner));
  });
  const some = Array.from({ length: 1 + Math.floor(next() * 5) }, () => {
    const field = fields[Math.floor(next() * fields.length)];
    if (!field || next() < 0.1) return '__typename';
    const inner = getNamedType(field.type);
    const alias = next() < 0.3 ? `${field.name}${Math.floor(next() * 2)}: ` : '';
    const argument = field.name === 'card' ? '(id: "c1")' : '';
    const text = `${alias}${field.name}${argument}${isObjectType(inner) ? ` { ${selection(inner, depth - 1, next)} }` : ''}`;
    if (next() < 0.15 && type.name !== 'Query') return `... on ${type.name} { ${text} }`;
    return next() < 0.1 ? `... { ${text} }` : text;
  });
  const byInterface = type.getInterfaces().length > 0 && next() < 0.3 ? ' ... on Named { name named: name }' : '';
  return some.join(' ') + byInterface;
}

describe('a plain query', () => {
  it('is answered letter for letter as graphql-js does, whatever it selects', async () => {
    const type = schema.getQueryType();
    const queries = Array.from({ length: 1_500 }, (_, seed) => (type ? `{ ${selection(type, 4, random(seed))} }` : ''));
    const valid = queries.filter((query) => validate(schema, parse(query)).length === 0);

    const compared = await Promise.all(valid.map((query) => answers(query)));
    const plain = compared.filter(({ isPlain }) => isPlain);

    expect(plain.length).toBeGreaterThan(600);
    expect(plain.filter(({ fast, ordinary }) => fast !== ordinary)).toEqual([]);
  });

  it.each([
    ['{ cards(first: 3) { name } note }', {}],
    ['{ __typename kind: __typename place { name } }', {}],
    ['query ($n: Int = 5, $t: String) { cards(first: $n, text: $t) { id } }', { t: 'x' }],
    [
      'query ($id: ID!) { card(id: $id) { ...Face } } fragment Face on Card { ...Name place { ...Name } } fragment Name on Named { name }',
      { id: 1 },
    ],
  ])('takes arguments, variables and fragments: %s', async (query, variables) => {
    const { isPlain, fast, ordinary } = await answers(query, variables);

    expect(isPlain).toBe(true);
    expect(fast).toBe(ordinary);
  });

  it('writes what the table stored, with what its reader adds', async () => {
    const { isPlain, fast, ordinary } = await answers('{ stored { computed id photos { url } } }');

    expect(isPlain).toBe(true);
    expect(fast).toBe(ordinary);
    expect(JSON.parse(ordinary).data.stored[1]).toMatchObject({ computed: 'as of now', id: 'c2' });
  });

  it.each([
    '{ card(id: "c1") { anything { __typename } } }',
    '{ card(id: "c1") { name @include(if: true) } }',
    '{ card(id: "c1") { ... @skip(if: true) { name } } }',
    '{ __schema { queryType { name } } }',
  ])('is not what needs types, directives or introspection: %s', async (query) => {
    const { isPlain } = await answers(query);

    expect(isPlain).toBe(false);
  });

  it('is not what has a resolver inside', async () => {
    const computed = (schema.getType('Card') as GraphQLObjectType).getFields()['computed'];
    if (computed) computed.resolve = () => 'by a resolver';

    const { isPlain } = await answers('{ card(id: "c1") { computed } }');

    expect(isPlain).toBe(false);
  });

  const WRONG: [string, unknown][] = [
    ['null where a value must be', { ...CARD, id: null }],
    ['a number that is no Int', { ...CARD, days: 1.5 }],
    ['a number over Int', { ...CARD, days: 2 ** 31 }],
    ['no number', { ...CARD, price: Number.NaN }],
    ['an unknown word', { ...CARD, stage: 'NEVER' }],
    ['no list', { ...CARD, photos: PHOTO }],
    ['text for an object', { ...CARD, place: 'here' }],
    ['an error for an object', new Error('no card')],
    ['an error for a leaf', { ...CARD, name: new Error('no name') }],
    ['a promise inside', { ...CARD, name: Promise.resolve('later') }],
    ['a promise of an object inside', { ...CARD, place: Promise.resolve(PLACE) }],
    ['a method', { ...CARD, name: () => 'called' }],
  ];
  it.each(WRONG)('leaves to graphql-js to judge %s', async (_name, card) => {
    DATA['card'] = card;
    const { isPlain, fast } = await answers(
      '{ card(id: "c1") { id name stage days price place { name } photos { url } } }',
    );
    DATA['card'] = CARD;

    expect(isPlain).toBe(true);
    expect(fast).toBeUndefined();
  });

  it.each([
    '{ card(id: "c1") { id } note }',
    '{ place { name } note }',
    '{ cards(first: 1) { id } card(id: "c1") { id } }',
  ])('tells failures as graphql-js does: %s', async (query) => {
    const failing = Object.values(rootFields).filter(({ name }) => name !== 'note');
    const resolvers = failing.map(({ resolve }) => resolve);
    for (const field of failing) field.resolve = () => Promise.reject(new Error(`no ${field.name}`));
    const { fast, ordinary } = await answers(query);
    failing.forEach((field, index) => {
      field.resolve = resolvers[index];
    });

    expect(JSON.parse(fast ?? '{}').data).toEqual(JSON.parse(ordinary).data);
    expect(JSON.parse(fast ?? '{}').errors).toEqual(expect.arrayContaining(JSON.parse(ordinary).errors));
  });
});
