import { compileMessage } from '@lingui/message-utils/compileMessage';

interface Literal {
  type: string;
  name?: string;
  value?: unknown;
}

interface Property {
  type: string;
  key: Literal;
  value: Literal;
}

interface ObjectPath {
  node: { properties: Property[]; leadingComments?: { value: string }[] | null };
}

interface Babel {
  types: { valueToNode: (value: unknown) => Literal };
}

/**
 * Compiles the sentences that the Lingui macro leaves in the code while building, so that the browser needs no parser of
 * ICU messages. The macro marks its objects with a comment.
 */
export function compileMessages({ types }: Babel) {
  const compile = ({ node }: ObjectPath) => {
    if (!node.leadingComments?.some(({ value }) => value.includes(' i18n '))) return;

    for (const property of node.properties) {
      const { key, value } = property;
      if (key?.name !== 'message' || typeof value.value !== 'string') continue;
      property.value = types.valueToNode(compileMessage(value.value));
    }
  };

  return { name: 'compile-messages', visitor: { ObjectExpression: { exit: compile } } };
}
