import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { type FragmentNamed, rootFieldsIn } from './root-fields.ts';

/** `tokens` and `selections` are counted by the parser and the server; the others by {@link documentLimits}. */
export const DOCUMENT_LIMITS = {
  tokens: 2_000,
  selections: 1_000,
  levels: 12,
  aliases: 30,
  fields: 400,
  directives: 30,
  mutations: 10,
} as const;

/** A document that asks for too much in one go. */
export const tooComplex = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'DOCUMENT_TOO_COMPLEX' } });

/** Refuses documents over {@link DOCUMENT_LIMITS}, counted with every fragment written out in each of its places. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  const fragmentNamed: FragmentNamed = (name) => context.getFragment(name);
  const measure = measuring(fragmentNamed);
  let directives = 0;

  function atMost(limit: keyof typeof DOCUMENT_LIMITS, count: number): void {
    const most = DOCUMENT_LIMITS[limit];
    if (count > most) context.reportError(tooComplex(`Ask for less in one document: at most ${most} ${limit}.`));
  }
  return {
    OperationDefinition({ operation, selectionSet }) {
      const size = measure(selectionSet);
      atMost('levels', size.levels);
      atMost('aliases', size.aliases);
      atMost('fields', size.fields);
      if (operation === OperationTypeNode.MUTATION)
        atMost('mutations', rootFieldsIn(selectionSet, fragmentNamed).length);
    },
    Directive() {
      directives += 1;
    },
    Document: { leave: () => atMost('directives', directives) },
  };
}

interface Size {
  readonly levels: number;
  readonly fields: number;
  readonly aliases: number;
}

const NOTHING: Size = { levels: 0, fields: 0, aliases: 0 };

const beside = (one: Size, other: Size): Size => ({
  levels: Math.max(one.levels, other.levels),
  fields: one.fields + other.fields,
  aliases: one.aliases + other.aliases,
});

/** Sizes selections. Each fragment is measured once; introspection, which has a depth rule of its own, is one level. */
function measuring(fragmentNamed: FragmentNamed): (set: SelectionSetNode) => Size {
  const known = new Map<string, Size>();

  function fragmentSize(name: string): Size {
    const measured = known.get(name);
    if (measured) return measured;
    known.set(name, NOTHING); // a fragment that spreads itself is refused by another rule
    const fragment = fragmentNamed(name);
    const size = fragment ? measure(fragment.selectionSet) : NOTHING;
    known.set(name, size);
    return size;
  }

  function selectionSize(node: SelectionNode): Size {
    if (node.kind === Kind.FRAGMENT_SPREAD) return fragmentSize(node.name.value);
    const inner = node.selectionSet ? measure(node.selectionSet) : NOTHING;
    if (node.kind === Kind.INLINE_FRAGMENT) return inner;
    return {
      levels: node.name.value.startsWith('__') ? 1 : inner.levels + 1,
      fields: inner.fields + 1,
      aliases: inner.aliases + (node.alias ? 1 : 0),
    };
  }

  const measure = ({ selections }: SelectionSetNode): Size => selections.map(selectionSize).reduce(beside, NOTHING);
  return measure;
}
