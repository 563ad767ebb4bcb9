import 'reflect-metadata';
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '@stipple/contract';
import { ArgsType, type ClassType, Field, ID, Int, ObjectType } from 'type-graphql';
import type { z } from 'zod';
import { badInput } from './bad-input.ts';
import { isClean } from './clean-text.ts';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: PAGE_SIZE_DEFAULT, description: `How many, 1 to ${PAGE_SIZE_MAX}.` })
  first!: number;

  @Field(() => ID, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;
}

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => ID, { nullable: true, description: 'Give it as `after` for the next page; null on an empty page.' })
  endCursor!: string | null;
}

interface Page<Node> {
  edges: { node: Node; cursor: string }[];
  pageInfo: PageInfo;
}

/** Declares `<Name>Connection` and `<Name>Edge` for one node type. */
export function connectionOf<Node extends object>(
  NodeType: ClassType<Node>,
  name: string = NodeType.name,
): ClassType<Page<Node>> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => NodeType)
    node!: Node;

    @Field(() => ID)
    cursor!: string;
  }

  @ObjectType(`${name}Connection`)
  class Connection {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }
  return Connection;
}

/** Makes a page of `first` from rows read with `limit first + 1`. */
export function toPage<Node>(rows: Node[], first: number, cursorOf: (row: Node) => string): Page<Node> {
  const edges = rows.slice(0, first).map((node) => ({ node, cursor: cursorOf(node) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

export interface KeysetCursor<Keys> {
  write(keys: Keys): string;
  /** The keys of the row to read on from; undefined at the start. Throws BAD_USER_INPUT for any other cursor. */
  read(after: string | null | undefined): Keys | undefined;
}

/** Cursors of one list in one order: the sort keys of a row, ending in its id. `list` tells other lists' cursors apart. */
export const keysetCursor = <Keys extends readonly unknown[]>(
  list: string,
  keys: z.ZodType<Keys>,
): KeysetCursor<Keys> => ({
  write: (values) => Buffer.from(JSON.stringify([list, ...values])).toString('base64url'),
  read(after) {
    if (after === null || after === undefined) return undefined;
    const [name, ...values] = unpack(after);
    const parsed = keys.safeParse(values);
    const isStorable = values.every((value) => typeof value !== 'string' || isClean(value));
    if (name === list && isStorable && parsed.success) return parsed.data;
    throw badInput({ path: 'after', message: 'not a cursor of this list in this order; leave it out to start again.' });
  },
});

function unpack(cursor: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(values) ? values : [];
  } catch {
    return [];
  }
}
