import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type DocumentNode, type GraphQLSchema, Kind, parse, print, visit } from 'graphql';
import { z } from 'zod';
import { prepareOperation } from './prepare-operation.ts';

/** The operations of our own pages, known since the web was built. */
export interface RegisteredOperations {
  textOf(id: string): string | undefined;
  /** Whether the document is registered, whatever it calls itself. */
  includes(text: string): boolean;
  /** Whether the document answers everybody alike, and so may be cached and asked for by plain links. */
  isPublic(id: string): boolean;
}

const manifest = z.record(z.string().min(1), z.string().min(1));

/** Reads `{ id: document }` as the web's code generation writes it. A missing file registers nothing. */
export async function readRegisteredOperations(path: string, schema: GraphQLSchema): Promise<RegisteredOperations> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  return registerOperations(manifest.parse(JSON.parse(text)), schema);
}

export function registerOperations(
  documents: Readonly<Record<string, string>>,
  schema: GraphQLSchema,
): RegisteredOperations {
  const byId = new Map<string, string>();
  const publicIds = new Set<string>();
  for (const [id, text] of Object.entries(documents)) {
    const document = withoutClientDirectives(parse(text));
    for (const name of [id, sha256(text)]) {
      byId.set(name, print(document));
      if (isPublicDocument(document, schema)) publicIds.add(name);
    }
  }
  return {
    textOf: (id) => byId.get(id),
    includes: (text) => byId.has(sha256(text)),
    isPublic: (id) => publicIds.has(id),
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Words to the web's own cache, which it takes out before it sends a document and code generation leaves in. */
const CLIENT_DIRECTIVES = new Set(['unmask', 'nonreactive', 'client', 'connection']);

const withoutClientDirectives = (document: DocumentNode): DocumentNode =>
  visit(document, { Directive: ({ name }) => (CLIENT_DIRECTIVES.has(name.value) ? null : undefined) });

const isPublicDocument = (document: DocumentNode, schema: GraphQLSchema): boolean =>
  document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .every((operation) => prepareOperation(schema, document, operation).isPublic);
