import type { Operation } from './src/data/askServer.ts';
import { graphql } from './src/gql/gql.ts';

interface Literal {
  type: string;
  name?: string;
  quasis?: { value: { cooked?: string | null } }[];
}

interface CallPath {
  node: { callee: Literal; arguments: Literal[] };
  replaceWith: (node: unknown) => void;
}

interface Module {
  file: { code: string };
}

interface Babel {
  types: { valueToNode: (value: unknown) => unknown };
}

/**
 * Writes each operation into the module that asks it. Otherwise every page would carry the operations of all pages, as the
 * generated look-up holds them in one object. The id is all that is sent; only Apollo Client reads the document itself.
 */
export function inlineOperations({ types }: Babel) {
  const inline = (path: CallPath, { file }: Module) => {
    const {
      callee,
      arguments: [source],
    } = path.node;
    const text = source?.quasis?.length === 1 ? source.quasis[0]?.value.cooked : undefined;
    if (callee.name !== 'graphql' || !text) return;

    const operation = knownOperation(text);
    const { __meta__ } = operation;
    path.replaceWith(types.valueToNode(file.code.includes('@apollo/client') ? operation : { __meta__ }));
  };

  return { name: 'inline-operations', visitor: { CallExpression: inline } };
}

function knownOperation(text: string): Operation {
  const document = graphql(text);
  if (isOperation(document)) return document;
  throw new Error(`not generated yet, run "pnpm generate operations": ${text.slice(0, 80)}`);
}

const isOperation = (document: unknown): document is Operation =>
  typeof document === 'object' && document !== null && 'definitions' in document;
