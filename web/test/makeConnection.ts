interface Keyed {
  id?: string;
  slug?: string;
}

/** One page of a list; `next` is the cursor of what follows. */
export function makeConnection<Node extends Keyed>(nodes: readonly Node[], next?: string) {
  return {
    edges: nodes.map((node) => ({ cursor: node.id ?? node.slug, node })),
    pageInfo: { hasNextPage: next !== undefined, endCursor: next ?? null },
  };
}
