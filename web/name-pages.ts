import { relative, resolve } from 'node:path';

interface Node {
  type: string;
  name?: string;
  value?: unknown;
  body?: Node;
  source?: Node;
  arguments?: Node[];
}

interface CallPath {
  node: { callee: Node; arguments: Node[] };
  replaceWith: (node: unknown) => void;
  skip: () => void;
}

interface Module {
  file: { opts: { filename?: string } };
}

interface Babel {
  types: {
    valueToNode: (value: unknown) => unknown;
    identifier: (name: string) => unknown;
    memberExpression: (object: unknown, property: unknown) => unknown;
    callExpression: (callee: unknown, given: readonly unknown[]) => unknown;
  };
}

/** Writes on each lazily loaded page which source it is, so that a document can name the page's files in its head. */
export function namePages({ types }: Babel) {
  const name = (path: CallPath, { file }: Module) => {
    const source = path.node.callee.name === 'lazyRouteComponent' ? importedBy(path.node.arguments[0]) : undefined;
    if (source === undefined) return;

    const module = relative(import.meta.dirname, resolve(file.opts.filename ?? '', '..', source));
    const assign = types.memberExpression(types.identifier('Object'), types.identifier('assign'));
    path.replaceWith(types.callExpression(assign, [path.node, types.valueToNode({ module })]));
    path.skip();
  };

  return { name: 'name-pages', visitor: { CallExpression: name } };
}

/** What `() => import('…')` imports; older parsers write it as a call. */
function importedBy(load: Node | undefined) {
  const source = load?.body?.source ?? load?.body?.arguments?.[0];
  return typeof source?.value === 'string' ? source.value : undefined;
}
