import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

export type FragmentNamed = (name: string) => FragmentDefinitionNode | null | undefined;

export const fragmentsIn = ({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

export function fragmentNaming(document: DocumentNode): FragmentNamed {
  const fragments = fragmentsIn(document);
  return (name) => (Object.hasOwn(fragments, name) ? fragments[name] : undefined);
}

/** The fields an operation asks of its root, also those written in fragments. */
export function rootFieldsIn({ selections }: SelectionSetNode, fragmentNamed: FragmentNamed): FieldNode[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    const { selectionSet } = node.kind === Kind.INLINE_FRAGMENT ? node : (fragmentNamed(node.name.value) ?? {});
    return selectionSet ? rootFieldsIn(selectionSet, fragmentNamed) : [];
  });
}
