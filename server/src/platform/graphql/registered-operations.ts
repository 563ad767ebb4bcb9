import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type GraphQLSchema, Kind, parse } from 'graphql';
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
  const byId = new Map(
    Object.entries(documents).flatMap(
      ([id, text]) =>
        [
          [id, text],
          [sha256(text), text],
        ] as const,
    ),
  );
  const publicIds = new Set([...byId].filter(([, text]) => isPublicDocument(text, schema)).map(([id]) => id));
  return {
    textOf: (id) => byId.get(id),
    includes: (text) => byId.has(sha256(text)),
    isPublic: (id) => publicIds.has(id),
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function isPublicDocument(text: string, schema: GraphQLSchema): boolean {
  const document = parse(text);
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .every((operation) => prepareOperation(schema, document, operation).isPublic);
}
