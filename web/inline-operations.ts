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

interface Babel {
  types: { valueToNode: (value: unknown) => unknown };
}

/**
 * Writes each operation into the module that asks it. Otherwise every page would carry the operations of all pages, as the
 * generated look-up holds them in one object.
 */
export function inlineOperations({ types }: Babel) {
  const inline = (path: CallPath) => {
    const {
      callee,
      arguments: [source],
    } = path.node;
    const text = source?.quasis?.length === 1 ? source.quasis[0]?.value.cooked : undefined;
    if (callee.name !== 'graphql' || !text) return;

    path.replaceWith(types.valueToNode(knownOperation(text)));
  };

  return { name: 'inline-operations', visitor: { CallExpression: inline } };
}

function knownOperation(text: string) {
  const document = graphql(text);
  if (!document || Object.keys(document).length === 0) {
    throw new Error(`not generated yet, run "pnpm generate operations": ${text.slice(0, 80)}`);
  }
  return document;
}
