import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { z } from 'zod';
import { OWN_RULES } from './document-rules.ts';
import { prepareOperation } from './prepare-operation.ts';

/** The operations of our own pages, known since the web was built. */
export interface RegisteredOperations {
  textOf(id: string): string | undefined;
  /** Whether the document is registered, whatever it calls itself. */
  includes(text: string): boolean;
  /** The operation of a valid document that answers everybody alike, and so may be cached and asked for by plain links. */
  publicReadOf(id: string): PublicRead | undefined;
}

export interface PublicRead {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
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
  const publicReads = new Map<string, PublicRead>();
  for (const [id, text] of Object.entries(documents)) {
    const document = withoutClientDirectives(parse(text));
    const publicRead = publicReadIn(document, schema);
    for (const name of [id, sha256(text)]) {
      byId.set(name, print(document));
      if (publicRead) publicReads.set(name, publicRead);
    }
  }
  return {
    textOf: (id) => byId.get(id),
    includes: (text) => byId.has(sha256(text)),
    publicReadOf: (id) => publicReads.get(id),
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Words to the web's own cache, which it takes out before it sends a document and code generation leaves in. */
const CLIENT_DIRECTIVES = new Set(['unmask', 'nonreactive', 'client', 'connection']);

const withoutClientDirectives = (document: DocumentNode): DocumentNode =>
  visit(document, { Directive: ({ name }) => (CLIENT_DIRECTIVES.has(name.value) ? null : undefined) });

function publicReadIn(document: DocumentNode, schema: GraphQLSchema): PublicRead | undefined {
  const [operation, ...others] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) return undefined;
  const isValid = validate(schema, document, [...specifiedRules, ...OWN_RULES]).length === 0;
  return isValid && prepareOperation(schema, document, operation).isPublic ? { document, operation } : undefined;
}
