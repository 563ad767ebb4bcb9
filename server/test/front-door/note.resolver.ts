import { Length, Matches, ValidateNested } from 'class-validator';
import { GraphQLError } from 'graphql';
import {
  Arg,
  Args,
  createUnionType,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { z } from 'zod';
import { ROLES } from '../../src/platform/access/viewer.ts';
import { connectionOf, keysetCursor, PageArgs, toPage } from '../../src/platform/graphql/connection.ts';
import { AtMost, OpenTo, PublicRead } from '../../src/platform/graphql/doorkeeper.ts';
import { Problem } from '../../src/platform/graphql/problem.ts';
import type { RequestContext } from '../../src/platform/graphql/request-context.ts';
import { failAs, type FAILURES } from './failures.ts';

@ObjectType()
export class Note {
  @Field(() => Int)
  id!: number;

  @Field(() => String)
  text!: string;

  @Field(() => Date, { nullable: true })
  at?: Date | string | null;
}

@ObjectType()
class NoteWritten {
  @Field(() => Note)
  readonly note: Note;

  constructor(note: Note) {
    this.note = note;
  }
}

@ObjectType({ implements: Problem })
class NoteRefused extends Problem {}

const WriteNoteResult = createUnionType({ name: 'WriteNoteResult', types: () => [NoteWritten, NoteRefused] as const });

@InputType()
class Author {
  @Field(() => String)
  @Matches(/^\S+@\S+$/, { message: 'write an e-mail address, such as name@example.org' })
  email!: string;
}

@InputType()
class WriteNoteInput {
  @Field(() => String)
  @Length(1, 20, { message: 'write 1 to 20 characters' })
  text!: string;

  @Field(() => Date, { nullable: true })
  at?: Date | null;

  @Field(() => Author, { nullable: true })
  @ValidateNested()
  author?: Author | null;
}

const NoteConnection = connectionOf(Note);
const cursor = keysetCursor('notes', z.tuple([z.int()]));
const notes = Array.from({ length: 250 }, (_, id): Note => ({ id, text: `note ${id}`, at: '2026-03-29T09:30:00Z' }));

@Resolver(() => Note)
export class NoteResolver {
  @PublicRead()
  @Query(() => NoteConnection)
  notes(@Args(() => PageArgs) { first, after }: PageArgs) {
    const from = cursor.read(after)?.[0] ?? -1;
    const rows = notes.filter(({ id }) => id > from).slice(0, first + 1);
    return toPage(rows, first, ({ id }) => cursor.write([id]));
  }

  @FieldResolver(() => NoteConnection)
  replies(@Args(() => PageArgs) { first }: PageArgs) {
    return toPage(notes.slice(0, first + 1), first, ({ id }) => cursor.write([id]));
  }

  @FieldResolver(() => [Note])
  pinned() {
    return notes.slice(0, 1);
  }

  @FieldResolver(() => Note)
  self(@Root() note: Note) {
    return note;
  }

  @PublicRead()
  @Query(() => String)
  peek(@Ctx() { em, viewer }: RequestContext) {
    return `${viewer.kind} ${typeof em}`;
  }

  @PublicRead()
  @Query(() => String)
  hello(@Ctx() { viewer }: RequestContext) {
    return viewer.kind;
  }

  @OpenTo('CLIENT', 'OWNER')
  @Query(() => String)
  mine(@Ctx() { viewer }: RequestContext) {
    return viewer.kind;
  }

  @Query(() => String)
  forgotten() {
    return 'a door nobody thought of';
  }

  @OpenTo(...ROLES)
  @Query(() => String, { nullable: true })
  echo(@Arg('text', () => String, { nullable: true }) text?: string) {
    return text;
  }

  @OpenTo(...ROLES)
  @Query(() => Note, { nullable: true })
  fail(@Arg('as', () => String) as: keyof typeof FAILURES): Promise<Note> {
    return failAs(as);
  }
}

@Resolver()
export class WriteNoteResolver {
  @OpenTo(...ROLES)
  @Mutation(() => WriteNoteResult)
  async writeNote(@Arg('input', () => WriteNoteInput) { text, at }: WriteNoteInput, @Ctx() { em }: RequestContext) {
    em.persist(text as never);
    if (text === 'refused') throw new NoteRefused('Not this one.');
    if (text === 'broken') throw new Error('duplicate key value violates unique constraint "note_pkey"');
    if (text === 'forbidden') throw new GraphQLError('Not yours.', { extensions: { code: 'FORBIDDEN' } });
    return new NoteWritten({ id: 1, text, at });
  }

  @AtMost(2, 60)
  @OpenTo(...ROLES)
  @Mutation(() => String)
  ring() {
    return 'rang';
  }
}
