import { type DocumentNode, print, visit } from 'graphql';

/** The text of an operation, without the words to the reader of its answer that no server knows. */
export function writtenOut(document: DocumentNode) {
  return print(visit(document, { Directive: ({ name }) => (name.value === 'unmask' ? null : undefined) }));
}
